import { pluralIn } from '../plural';

const plural = pluralIn('en');

/** Link cards and chips. */
export const linkCards = {
	kinds: {
		page: 'Web page',
		article: 'Article',
		profile: 'Profile',
		post: 'Post',
		search: 'Search',
		event: 'Event',
		talk: 'Talk',
		video: 'Video',
		playlist: 'Playlist',
		repository: 'Repository',
		folder: 'Folder',
		commit: 'Commit',
		issue: 'Issue',
		'pull-request': 'Pull request',
		discussion: 'Discussion',
		release: 'Release',
		package: 'Package',
		'container-image': 'Container image',
		project: 'Project',
		paper: 'Paper',
		form: 'Form',
		file: 'File',
		pdf: 'PDF',
		slides: 'Slides',
		document: 'Document',
		spreadsheet: 'Spreadsheet',
		image: 'Image',
		audio: 'Audio',
		archive: 'Archive',
	},
	whys: {
		offline: 'You are offline',
		busy: 'Site is busy',
		slow: 'Site too slow',
		unreachable: 'No answer',
		failed: 'Page not found',
		blocked: 'Site is blocked',
	},
	lookUp: 'Look up',
	lookUpThis: (url: string) => `Look up ${url}`,
	retry: 'Retry',
	retryThis: (url: string) => `Look up ${url} again`,
	waiting: 'Looking up…',
	menu: {
		open: 'Open link',
		copy: 'Copy address',
		lookUp: 'Look up',
		reload: 'Look up again',
		block: (host: string) => `Never look up ${host}`,
	},
	lookUpNote: 'Look up the links of this note',
	lookUpConference: 'Look up the links of this conference',
	progress: (done: number, all: number) => `Looking up links: ${done} of ${all} `,
	cancel: 'Cancel',
	summary: (found: number, failed: number, others: number) =>
		`${plural(found, { one: '# link looked up', other: '# links looked up' })}, ${failed} failed, ${others} left as they are.`,
	settings: {
		heading: 'Looking links up',
		lookUp: {
			name: 'Look links up',
			desc: 'When the linked site itself is asked for a title, description and picture. No other service is asked.',
		},
		whens: {
			never: 'Never',
			'when-asked': 'When I ask',
			'allowed-only': 'Whenever shown, only allowed sites',
			'when-shown': 'Whenever shown',
		},
		allowedSites: {
			name: 'Allowed sites',
			desc: 'Looked up whenever shown. One site a line; its subdomains count. A private address is asked only when it is listed here.',
		},
		blockedSites: {
			name: 'Blocked sites',
			desc: 'Never looked up. One site a line; its subdomains count.',
		},
		kept: { name: 'Kept on this device', desc: '' },
		size: (count: number, megabytes: number) =>
			`${plural(count, { one: '# link', other: '# links' })}, ${megabytes.toFixed(1)} MB. So they can be read offline.`,
		clear: 'Clear',
	},
};
