import { compileAddress, type AddressReader } from './address-pattern';
import type { LinkKind } from './link-kind';

/** A shape of address of a known site, and what a link of that shape is called (see `compileAddress`, `fillParts`). */
export interface KnownAddress {
	readonly read: AddressReader;
	readonly pattern: string;
	readonly site: string;
	readonly kind: LinkKind;
	readonly title: string;
	readonly detail: string;
}

type Row = readonly [kind: LinkKind, pattern: string, title: string, detail?: string];

/** To add a site, add its rows here, the most special first, and an example of each to the test's examples. */
const sites: Readonly<Record<string, readonly Row[]>> = {
	GitHub: [
		['file', 'github.com/{owner}/{repo}/blob/{ref}/{path…}', '{path}', '{owner}/{repo}'],
		['folder', 'github.com/{owner}/{repo}/tree/{ref}/{path…}', '{path}', '{owner}/{repo}'],
		['repository', 'github.com/{owner}/{repo}/tree/{ref}', '{owner}/{repo}', '{ref}'],
		['issue', 'github.com/{owner}/{repo}/issues/{number}', '{repo}#{number}', '{owner}/{repo}'],
		['pull-request', 'github.com/{owner}/{repo}/pull/{number}*', '{repo}#{number}', '{owner}/{repo}'],
		['discussion', 'github.com/{owner}/{repo}/discussions/{number}', '{repo}#{number}', '{owner}/{repo}'],
		['commit', 'github.com/{owner}/{repo}/commit/{sha}', '{owner}/{repo}', '{sha}'],
		['release', 'github.com/{owner}/{repo}/releases/tag/{tag}', '{owner}/{repo}', '{tag}'],
		['article', 'github.com/{owner}/{repo}/wiki/{page}', '{page words}', '{owner}/{repo}'],
		['profile', 'github.com/orgs/{owner}*', '{owner}'],
		['search', 'github.com/search?q={query}', '{query}'],
		['page', 'github.com/{owner}/{repo}/{page…}', '{owner}/{repo}', '{page}'],
		['repository', 'github.com/{owner}/{repo}', '{owner}/{repo}'],
		['profile', 'github.com/{owner}', '{owner}'],
		['file', 'gist.github.com/{owner}/{id}', '{owner}', '{id}'],
		['file', 'raw.githubusercontent.com/{owner}/{repo}/{ref}/{path…}', '{path}', '{owner}/{repo}'],
	],
	GitLab: [
		['issue', 'gitlab.{host}/{group…}/-/issues/{number}', '{group}#{number}'],
		['issue', 'gitlab.{host}/{group…}/-/work_items/{number}', '{group}#{number}'],
		['pull-request', 'gitlab.{host}/{group…}/-/merge_requests/{number}*', '{group}!{number}'],
		['file', 'gitlab.{host}/{group…}/-/blob/{ref}/{path…}', '{path}', '{group}'],
		['folder', 'gitlab.{host}/{group…}/-/tree/{ref}/{path…}', '{path}', '{group}'],
		['release', 'gitlab.{host}/{group…}/-/releases/{tag}', '{group}', '{tag}'],
		['page', 'gitlab.{host}/{group…}/-/{page…}', '{group}', '{page}'],
		['repository', 'gitlab.com/{group}/{path…}', '{group}/{path}'],
		['profile', 'gitlab.com/{group}', '{group}'],
	],
	Codeberg: [
		['issue', 'codeberg.org/{owner}/{repo}/issues/{number}', '{repo}#{number}', '{owner}/{repo}'],
		['pull-request', 'codeberg.org/{owner}/{repo}/pulls/{number}', '{repo}#{number}', '{owner}/{repo}'],
		['repository', 'codeberg.org/{owner}/{repo}', '{owner}/{repo}'],
	],
	YouTube: [
		['video', 'youtube.com/watch?v={id}', 'YouTube', '{id}'],
		['video', 'm.youtube.com/watch?v={id}', 'YouTube', '{id}'],
		['video', 'youtu.be/{id}', 'YouTube', '{id}'],
		['video', 'youtube.com/shorts/{id}', 'YouTube', '{id}'],
		['video', 'youtube.com/live/{id}', 'YouTube', '{id}'],
		['video', 'youtube.com/embed/{id}', 'YouTube', '{id}'],
		['playlist', 'youtube.com/playlist?list={id}', 'YouTube', '{id}'],
		['search', 'youtube.com/results?search_query={query}', '{query}'],
		['profile', 'youtube.com/c/{name}*', '{name}'],
		['profile', 'youtube.com/user/{name}*', '{name}'],
		['profile', 'youtube.com/@{name}*', '@{name}'],
	],
	Vimeo: [
		['video', 'vimeo.com/{id}', 'Vimeo', '{id}'],
		['video', 'player.vimeo.com/video/{id}', 'Vimeo', '{id}'],
	],
	'media.ccc.de': [['video', 'media.ccc.de/v/{slug}', '{slug words}']],
	Sched: [
		['talk', '{event}.sched.com/event/{id}/{slug}', '{slug words}', '{event}'],
		['talk', '{event}.sched.com/event/{id}', '{event}', '{id}'],
		['profile', '{event}.sched.com/speaker/{slug}', '{slug words}', '{event}'],
		['file', 'static.sched.com/hosted_files/{event}/{id}/{file}', '{file}', '{event}'],
		['file', 'hosted-files.sched.co/{event}/{id}/{file}', '{file}', '{event}'],
		['event', '{event}.sched.com*', '{event}'],
	],
	FOSDEM: [
		['talk', 'fosdem.org/{year}/schedule/event/fosdem-{edition}-{id}-{slug}', '{slug words}', '{year}'],
		['talk', 'fosdem.org/{year}/schedule/event/{slug}', '{slug words}', '{year}'],
		['event', 'fosdem.org/{year}/schedule/track/{slug}', '{slug words}', '{year}'],
		['profile', 'fosdem.org/{year}/schedule/speaker/{slug}', '{slug words}', '{year}'],
		['file', 'fosdem.org/{year}/events/attachments/{talk}/slides/{id}/{file}', '{file}', '{year}'],
		['video', 'video.fosdem.org/{year}/{room}/{file}', '{file}', '{year}'],
		['event', 'fosdem.org/{year}*', 'FOSDEM {year}'],
	],
	pretalx: [
		['talk', 'pretalx.{host}/{event}/talk/{code}', '{event}', '{code}'],
		['profile', 'pretalx.{host}/{event}/speaker/{code}', '{event}', '{code}'],
		['event', 'pretalx.{host}/{event}*', '{event}'],
	],
	'Speaker Deck': [
		['slides', 'speakerdeck.com/{user}/{slug}', '{slug words}', '{user}'],
		['profile', 'speakerdeck.com/{user}', '{user}'],
	],
	SlideShare: [
		['slides', 'slideshare.net/slideshow/{slug}/{id}', '{slug words}'],
		['slides', 'slideshare.net/{user}/{slug}', '{slug words}', '{user}'],
	],
	'Google Docs': [
		['document', 'docs.google.com/document/d/e/{id}*', 'Google Docs', '{id}'],
		['document', 'docs.google.com/document/d/{id}*', 'Google Docs', '{id}'],
	],
	'Google Slides': [
		['slides', 'docs.google.com/presentation/d/e/{id}*', 'Google Slides', '{id}'],
		['slides', 'docs.google.com/presentation/d/{id}*', 'Google Slides', '{id}'],
	],
	'Google Sheets': [
		['spreadsheet', 'docs.google.com/spreadsheets/d/e/{id}*', 'Google Sheets', '{id}'],
		['spreadsheet', 'docs.google.com/spreadsheets/d/{id}*', 'Google Sheets', '{id}'],
	],
	'Google Forms': [
		['form', 'docs.google.com/forms/d/e/{id}*', 'Google Forms', '{id}'],
		['form', 'forms.gle/{id}', 'Google Forms', '{id}'],
	],
	'Google Drive': [
		['file', 'drive.google.com/file/d/{id}*', 'Google Drive', '{id}'],
		['folder', 'drive.google.com/drive/folders/{id}', 'Google Drive', '{id}'],
	],
	arXiv: [
		['paper', 'arxiv.org/abs/{id…}', 'arXiv:{id}'],
		['pdf', 'arxiv.org/pdf/{id…}.pdf', 'arXiv:{id}'],
		['pdf', 'arxiv.org/pdf/{id…}', 'arXiv:{id}'],
	],
	DOI: [['paper', 'doi.org/{id…}', 'doi:{id}']],
	npm: [
		['package', 'npmjs.com/package/@{scope}/{name}/v/{version}', '@{scope}/{name}', '{version}'],
		['package', 'npmjs.com/package/@{scope}/{name}', '@{scope}/{name}'],
		['package', 'npmjs.com/package/{name}/v/{version}', '{name}', '{version}'],
		['package', 'npmjs.com/package/{name}', '{name}'],
	],
	PyPI: [
		['package', 'pypi.org/project/{name}/{version}', '{name}', '{version}'],
		['package', 'pypi.org/project/{name}', '{name}'],
	],
	'crates.io': [
		['package', 'crates.io/crates/{name}/{version}', '{name}', '{version}'],
		['package', 'crates.io/crates/{name}', '{name}'],
	],
	'pkg.go.dev': [['package', 'pkg.go.dev/{name…}', '{name}']],
	'Docker Hub': [
		['container-image', 'hub.docker.com/r/{owner}/{name}*', '{owner}/{name}'],
		['container-image', 'hub.docker.com/_/{name}*', '{name}'],
	],
	Quay: [['container-image', 'quay.io/repository/{owner}/{name}', '{owner}/{name}']],
	CNCF: [
		['project', 'cncf.io/projects/{slug}', '{slug words}'],
		['article', 'cncf.io/{section}/{year}/{month}/{day}/{slug}', '{slug words}', '{year}-{month}-{day}'],
		['project', 'landscape.cncf.io?item={item}', '{item}'],
		['event', 'community.cncf.io/events/details/{slug}*', '{slug words}'],
		['event', 'community.cncf.io/{slug}', '{slug words}'],
	],
	'Linux Foundation Events': [
		['event', 'events.linuxfoundation.org/archive/{year}/{slug}*', '{slug words}', '{year}'],
		['event', 'events.linuxfoundation.org/{slug}/{page…}', '{slug words}', '{page}'],
		['event', 'events.linuxfoundation.org/{slug}', '{slug words}'],
	],
	Meetup: [['event', 'meetup.com/{group}/events/{id}', '{group words}', '{id}']],
	Sessionize: [['event', 'sessionize.com/{slug}', '{slug words}']],
	Wikipedia: [['article', '{language}.wikipedia.org/wiki/{title…}', '{title title}', '{language}']],
	'Stack Overflow': [['post', 'stackoverflow.com/questions/{id}/{slug}*', '{slug words}']],
	LinkedIn: [
		['profile', 'linkedin.com/in/{slug}', '{slug words}'],
		['profile', 'linkedin.com/company/{slug}*', '{slug words}'],
	],
	X: [
		['post', 'x.com/{user}/status/{id}', '@{user}', '{id}'],
		['post', 'twitter.com/{user}/status/{id}', '@{user}', '{id}'],
		['profile', 'x.com/{user}', '@{user}'],
		['profile', 'twitter.com/{user}', '@{user}'],
	],
	Bluesky: [
		['post', 'bsky.app/profile/{user}/post/{id}', '@{user}', '{id}'],
		['profile', 'bsky.app/profile/{user}', '@{user}'],
	],
	Medium: [['article', 'medium.com/{author}/{slug}', '{slug words}', '{author}']],
};

/** The shapes of address of all known sites, in the order in which they are tried. */
export const knownAddresses: readonly KnownAddress[] = Object.entries(sites).flatMap(([site, rows]) =>
	rows.map(([kind, pattern, title, detail = '']) => ({
		read: compileAddress(pattern),
		pattern,
		site,
		kind,
		title,
		detail,
	})),
);
