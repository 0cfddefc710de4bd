/** What a link leads to, as far as its address tells. `page` is any page, `file` any other file. */
export type LinkKind =
	| 'page'
	| 'article'
	| 'profile'
	| 'post'
	| 'search'
	| 'event'
	| 'talk'
	| 'video'
	| 'playlist'
	| 'repository'
	| 'folder'
	| 'commit'
	| 'issue'
	| 'pull-request'
	| 'discussion'
	| 'release'
	| 'package'
	| 'container-image'
	| 'project'
	| 'paper'
	| 'form'
	| FileKind;

/** Kinds that the ending of a file's name tells. */
export type FileKind =
	'file' | 'pdf' | 'slides' | 'document' | 'spreadsheet' | 'image' | 'audio' | 'video' | 'archive';

const endings: readonly (readonly [FileKind, RegExp])[] = [
	['pdf', /^pdf$/],
	['slides', /^(?:pptx?|odp|key)$/],
	['document', /^(?:docx?|odt|rtf|epub)$/],
	['spreadsheet', /^(?:xlsx?|ods|csv|tsv)$/],
	['image', /^(?:png|jpe?g|gif|webp|avif|svg|heic)$/],
	['audio', /^(?:mp3|m4a|ogg|oga|opus|wav|flac)$/],
	['video', /^(?:mp4|m4v|webm|mov|mkv|avi)$/],
	['archive', /^(?:zip|t?gz|t?xz|bz2|7z|zst|rar|tar)$/],
	['file', /^(?:txt|md|json|ya?ml|toml|xml|ics|vtt|srt|ipynb|diff|patch|py|go|rs|js|ts|c|h|cpp|java|sh)$/],
];

/** What a file name (or the path it ends) says by its ending; `null` when that is none that is known. */
export function kindByEnding(path: string): FileKind | null {
	const ending = /\.([a-z\d]{1,5})$/i.exec(path)?.[1]?.toLowerCase();
	return endings.find(([, pattern]) => ending !== undefined && pattern.test(ending))?.[0] ?? null;
}
