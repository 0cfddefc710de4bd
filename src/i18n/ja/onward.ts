import type { onward as english } from '../en/onward';
import { pluralIn } from '../plural';

const plural = pluralIn('ja');

/** Where follow-ups go from the board: tasks, notes, lists, copies. */
export const onward: typeof english = {
	menu: '活用、コピー…',
	command: way => `フォローアップ: ${way}`,
	ways: {
		task: 'この場所でタスクにする',
		'task-at-end': 'セッションの末尾でタスクにする',
		note: '独立したノートにする',
		list: '別のノートのリストに追加…',
		markdown: 'Markdownとしてコピー',
		csv: 'CSVとしてコピー',
		issue: 'GitHubのIssueに記入…',
	},
	one: text => `「${text}」`,
	many: n => plural(n, { other: '#件のフォローアップ' }),
	promoted: {
		task: what => `${what}をタスクにしました`,
		'task-at-end': what => `${what}をタスクにしました`,
		note: what => `${what}をノートにしました`,
		list: (what, note) => `${what}を「${note}」に追加しました`,
	},
	from: link => `出典: ${link}`,
	nameless: 'フォローアップ',
	chooseNote: '追加先のノート…',
	copied: n => plural(n, { other: '#件のフォローアップをコピーしました' }),
	csv: [
		'フォローアップ',
		'ステータス',
		'期限日',
		'タグ',
		'リンク',
		'カンファレンス',
		'日',
		'日付',
		'セッション',
		'ノート',
		'行',
	],
	issue: {
		heading: 'GitHubのIssueに記入',
		repository: 'リポジトリ',
		owner: 'owner/name',
		what: 'タイトルと本文を記入した状態で、GitHubのIssue作成ページを開きます。そこで送信するまで何も送られません。',
		titled: title => `タイトル: ${title}`,
		wrong: 'リポジトリはowner/nameの形で入力してください。',
		tooLong: '1つのアドレスに収まりません。フォローアップを減らしてください。',
		open: 'ブラウザで開く',
		copy: 'アドレスをコピー',
		addressCopied: 'アドレスをコピーしました',
		title: (n, conference) => plural(n, { other: `${conference}のフォローアップ#件` }),
	},
	list: {
		noKey: line => `「${line}」は「キー: 値」の形ではありません。`,
		unknownKey: (key, known) => `「${key}」というキーはありません。使えるのは${known}です。`,
		unknownStatus: (status, known) =>
			`「${status}」というステータスはありません。使えるのは${known}です。`,
		unknownGroup: (group, known) => `「${group}」ではグループ化できません。使えるのは${known}です。`,
		label: 'フォローアップの一覧',
		none: 'フォローアップはありません。',
		reading: 'ノートを読み込んでいます…',
		rest: n => plural(n, { other: 'あと#件を表示' }),
		unread: notes => `読み込めないため、表示が古い可能性があります: ${notes}`,
		toggle: text => `完了: ${text}`,
		open: place => `${place}を開く`,
	},
	cli: {
		list: 'カンファレンスのフォローアップをIDとともに一覧表示',
		status: 'これらのみ: open(省略時と同じ)、all、またはinbox,doingのような列',
		none: 'フォローアップが見つかりません。',
		done: 'IDを指定してフォローアップを完了にする',
		id: 'フォローアップの一覧に表示されるID',
		noId: id => `「${id}」はIDではありません。IDはフォローアップの一覧にある8桁の英数字です。`,
		unknownId: id => `ID ${id} のフォローアップはありません。IDは文や場所が変わると変わります。`,
		ambiguousId: (id, n) =>
			plural(n, {
				other: `ID ${id} のフォローアップが#件あります。該当するものをノートで完了にしてください。何も書き込まれていません。`,
			}),
		isDone: text => `完了: ${text}`,
		wasDone: text => `すでに完了しています: ${text}`,
	},
};
