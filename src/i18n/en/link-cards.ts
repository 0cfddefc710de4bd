import { formatsIn } from '../formats';
import { pluralIn } from '../plural';

const { number } = formatsIn('en');
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
		held: 'Waits for network',
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
		followUp: 'Add follow-up',
		title: 'Turn into [title](address)',
		asText: 'Show as text here',
		asCard: 'Show as card again',
		more: (url: string) => `What can be done with ${url}`,
		block: (host: string) => `Never look up ${host}`,
	},
	menuHere: 'Show what can be done with the link at the cursor',
	titled: (title: string) => `Turned a link into “${title}”`,
	venueWifi: {
		command: 'Turn venue wifi on or off',
		on: 'Venue wifi: look-ups wait until you turn this off, or until a slow or metered connection gets better.',
		off: 'Venue wifi is over: what waited is looked up now.',
	},
	lookUpNote: 'Look up the links of this note',
	lookUpConference: 'Look up the links of this conference',
	progress: (done: number, all: number) => `Looking up links: ${number(done)} of ${number(all)} `,
	cancel: 'Cancel',
	/** With what waits for the network only where something does. */
	summary: (found: number, failed: number, others: number, held: number) =>
		`${plural(found, { one: '# link looked up', other: '# links looked up' })}, ${number(failed)} failed, ${number(others)} unchanged${held > 0 ? `, ${number(held)} waiting for the network` : ''}.`,
	settings: {
		heading: 'Link cards',
		where: { name: 'Show cards', desc: 'Where a bare address is shown as a card or chip.' },
		wheres: { 'day-notes': 'In day notes', 'every-note': 'In every note', never: 'Never' },
		lookUp: {
			name: 'Look links up',
			desc: 'When the linked site itself is asked for a title, description and picture. No other service is asked.',
		},
		whens: {
			never: 'Never',
			'when-asked': 'When I ask',
			'when-added': 'When I add a link',
			'allowed-only': 'Whenever shown, only allowed sites',
			'when-shown': 'Whenever shown',
		},
		allowedSites: {
			name: 'Allowed sites',
			desc: 'Looked up whenever shown, if “Look links up” says so. One site a line; its subdomains count. A private address is never asked unless it is listed here.',
		},
		blockedSites: {
			name: 'Blocked sites',
			desc: 'Never looked up. One site a line; its subdomains count.',
		},
		venueWifi: {
			name: 'Venue wifi',
			desc: 'Look-ups wait until you turn this off, or until a connection that was slow or metered gets better.',
		},
		titledLinks: {
			name: 'Chips for links with a text',
			desc: 'Show [text](address) as a chip too. Bare addresses are always shown so.',
		},
		kept: { name: 'Kept on this device', desc: '' },
		size: (count: number, megabytes: number) =>
			`${plural(count, { one: '# link', other: '# links' })}, ${number(megabytes)} MB. So they can be read offline.`,
		clear: 'Clear',
	},
};
