import type { refusals as english } from '../en/refusals';
import { plural } from './numbers';

const nothing = '何も書き込んでいません。';

/** Why something was not done: one sentence each, naming what and where. */
export const refusals: typeof english = {
	lineChanged: note => `「${note}」が変更され、その行はもうありません。${nothing}`,
	lineAmbiguous: note => `「${note}」に同じ行が複数あり、どの行か判断できません。${nothing}`,
	noteExists: note => `「${note}」はすでに存在します。変更していません。`,
	noteMissing: note => `「${note}」はもう存在しません。${nothing}`,
	noteChanged: note => `「${note}」はその後変更されています。そのままにしました。`,
	folderIsNote: path => `「${path}」はフォルダではなくファイルです。${nothing}`,
	undoneInPart: (what, notes) => `元に戻しました: ${what} (その後変更された「${notes}」を除く)。`,
	nothingToUndo: () => '元に戻す操作はありません。',
	statusUnwritable: note =>
		`「${note}」のそのコメントは、内容を変えずにこのステータスにできません。${nothing}`,
	textUnwritable: note => `「${note}」のそのコメントは、隠したままこの内容にできません。${nothing}`,
	keywordNeeded: (note, words) =>
		`「${note}」のそのコメントは、次の語のいずれかで始まる間だけフォローアップになります: ${words}。${nothing}`,
	noteUnwritable: (note, why) => `「${note}」に書き込めませんでした: ${why}`,
	noPlaceForComment: note => `「${note}」にはコメントを隠しておける場所がありません。${nothing}`,
	noteUnreadable: (note, line) =>
		`「${note}」には読み取れない文字があります (最初は${line}行目)。UTF-8で保存されていない可能性があります。${nothing}`,
	noteTooLarge: (note, millions) =>
		plural(millions, `「${note}」は約#百万文字あり、大きすぎるためここでは変更できません。${nothing}`),
	noPlaceForTask: note => `「${note}」には、ほかを変えずにタスクを置ける場所がありません。${nothing}`,
	noPlaceForTalk: note => `「${note}」には、見出しとして読み取られる場所がありません。${nothing}`,
	taskAlready: note => `「${note}」のその行はすでにタスクです。変更していません。`,
	lineHolds: note => `「${note}」ではその行に属する行があり、なくなると表示が変わります。${nothing}`,
	templateUnreadable: why => `テンプレートのヘッダーを読み取れません: ${why}`,
	headerUnwritable: note =>
		`「${note}」のヘッダーにはテンプレートのキーを書き込めません。手で書いてください。${nothing}`,
	emptyText: () => '書き込むテキストがありません。',
	dayUnknown: note => `「${note}」に日の番号も日付もありません。`,
	noActiveNote: () => '先にノートを開いてください。',
	notEditing: () => 'ノートは閲覧表示です。先に編集表示に切り替えてください。',
	dateUnwritable: note => `「${note}」のヘッダーには日付を書き込めません。手で書いてください。${nothing}`,
	notDayNote: () => '現在のノートは開催日ノートではありません。',
	noTalkNow: () =>
		'進行中のセッションも、今日編集したセッションもありません。追加先の開催日ノートを開いてください。',
	noLineToTurn: note => `「${note}」のカーソルがテキストの行にありません。`,
	noFollowUp: note => `「${note}」のカーソルがフォローアップにありません。`,
	noDraft: note => `「${note}」のその位置に下書きはありません。`,
	taskHasNoInbox: note =>
		`タスクにはチェックボックスがあるため、受信箱には入りません。「${note}」は変更していません。`,
	noCardChosen: () => '先にボードのカードを選んでください。',
	noReference: () => 'カーソルが[Day 2]のような日への参照にありません。',
	noDayBefore: note => `「${note}」より前の日はありません。`,
	noConference: () =>
		'カンファレンスがまだありません。準備するか、ノートのヘッダーに「conference:」を書いてください。',
};
