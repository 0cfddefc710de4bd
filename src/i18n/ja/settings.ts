import type { settings as english } from '../en/settings';

/** The settings dialog. */
export const settings: typeof english = {
	conferenceFolder: {
		name: 'カンファレンスフォルダ',
		desc: 'このフォルダ内のノートは、ほかに手がかりがなくても開催日ノートとして扱います。',
	},
	folderMissing: path => `フォルダ「${path}」はありません。`,
	noteMissing: path => `ノート「${path}」はありません。`,
	keywords: {
		name: 'フォローアップの先頭の語',
		desc: '<!-- -->または%% %%のコメントは、これらの語で始まるとフォローアップになります。',
	},
	notConferences: {
		heading: 'カンファレンスではないもの',
		empty: 'カンファレンスから除外したものはありません。',
	},
	all: 'すべての設定',
	restore: {
		name: 'デフォルトに戻す',
		desc: 'すべての設定を最初の値に戻します。',
		button: '戻す',
		confirm: 'すべての設定をデフォルトに戻しますか？',
		warning:
			'ノートは変更されません。この操作は元に戻せません。残しておくには、設定をテキスト形式でコピーしてください。',
		done: 'すべての設定をデフォルトに戻しました。',
	},
	text: {
		name: 'テキスト形式の設定',
		desc: 'すべての設定をコピーするか、ほかの保管庫の設定を貼り付けます。',
		button: 'テキストで表示',
		help: 'ここで変更または貼り付けた内容は、項目ごとに取り込まれます。',
		label: 'テキスト形式のすべての設定',
		copy: 'コピー',
		copied: '設定をコピーしました',
		apply: '適用',
		applied: '設定を適用しました',
		unreadable: why => `読み取れません: ${why}`,
		noSettings: '設定が含まれていません。',
		wrong: (field, value) => `「${field}」を${value}にはできません。そのままにします。`,
		unknown: field => `「${field}」という設定はありません。無視します。`,
	},
	reset: fields => `Conference Notesの一部の設定を読み取れなかったため、デフォルトに戻しました: ${fields}`,
	unreadable: {
		atFirst: 'Conference Notesの設定を読み取れなかったため、すべてデフォルトに戻しました。',
		later: '変更されたConference Notesの設定を読み取れなかったため、すべて以前のままです。',
	},
};
