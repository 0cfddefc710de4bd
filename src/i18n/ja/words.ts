import type { words as english } from '../en/words';

/** What several parts say alike. */
export const words: typeof english = {
	cancel: 'キャンセル',
	clear: '解除',
	clearSearch: '検索をクリア',
	showOnly: '次のものだけを表示',
	sortBy: '並べ替え',
	addFollowUp: 'フォローアップを追加',
	copyAddress: 'アドレスをコピー',
	addressCopied: 'アドレスをコピーしました',
	boardColumns: 'ボードの列',
	quoted: text => `「${text}」`,
	open: what => `${what}を開く`,
	created: name => `「${name}」を作成しました`,
};
