import type { onward as english } from '../en/onward';
import type { Known } from '../over';
import { pluralIn } from '../plural';

const plural = pluralIn('ja');

/** Where follow-ups go from the board: tasks, notes, lists, copies. */
export const onward: Known<typeof english> = {
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
		wrong: 'リポジトリはowner/nameの形で入力してください。',
		tooLong: '1つのアドレスに収まりません。フォローアップを減らしてください。',
		open: 'ブラウザで開く',
		copy: 'アドレスをコピー',
		addressCopied: 'アドレスをコピーしました',
		title: (n, conference) => plural(n, { other: `${conference}のフォローアップ#件` }),
	},
};
