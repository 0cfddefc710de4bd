import type { en } from './en';
import { formatsIn } from './formats';
import { dayTemplate } from './ja/day-template';
import { firstUse } from './ja/first-use';
import { followUps } from './ja/follow-ups';
import { linkCards } from './ja/link-cards';
import { names } from './ja/names';
import { plural } from './ja/numbers';
import { onward } from './ja/onward';
import { refusals } from './ja/refusals';
import { settings } from './ja/settings';
import { talks } from './ja/talks';
import { words } from './ja/words';

/** Japanese, with the words that Obsidian uses: 保管庫, ノート, and no blank between 半角 and 全角. */
export const ja: typeof en = {
	formats: formatsIn('ja'),
	refusals,
	report: {
		bug: what => `Conference Notesでエラーが発生しました: ${what}`,
	},
	undo: {
		command: 'ノートへの最後の変更を元に戻す',
		undone: what => `元に戻しました: ${what}`,
		button: '元に戻す',
	},
	counts: {
		talks: n => plural(n, '#件のセッション'),
		links: n => plural(n, '#件のリンク'),
		followUps: n => plural(n, '#件の未完了フォローアップ'),
	},
	terminal: {
		conference: '名前にこの文字列を含むカンファレンスのみ',
		format: 'jsonまたはmd。省略するとプレーンテキスト',
		unknownFormat: format => `「${format}」という形式はありません。使えるのはjsonとmdです。`,
	},
	names,
	words,
	talks,
	linkCards,
	followUps,
	onward,
	dayTemplate,
	firstUse,
	settings,
};
