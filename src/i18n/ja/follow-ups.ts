import type { followUps as english } from '../en/follow-ups';
import { formatsIn } from '../formats';
import type { Known } from '../over';
import { pluralIn } from '../plural';

const { number } = formatsIn('ja');
const plural = pluralIn('ja');
const many = (n: number, of: number) =>
	n < of ? `フォローアップ${number(of)}件中${number(n)}件` : plural(n, { other: '#件のフォローアップ' });

/** The follow-up board. */
export const followUps: Known<typeof english> = {
	view: 'フォローアップボード',
	command: 'フォローアップボードを開く',
	columns: { inbox: '受信箱', next: '次にやる', doing: '作業中', done: '完了', dropped: '見送り' },
	emptyColumns: {
		inbox: '新着なし',
		next: '予定なし',
		doing: '作業中のものなし',
		done: '完了したものなし',
		dropped: '見送りなし',
	},
	emptyColumn: '何もありません',
	empty: {
		heading: 'フォローアップはまだありません',
		how: '後で確認したいことを、開催日ノートに1行で書いておきます:',
		example: '[//]: # (時計の論文を読む)',
		hidden: 'この行は、ノートから作られるページには表示されません。ボードには表示されます。',
		tasks: '代わりに通常のタスクを表示',
	},
	moveTo: column => `「${column}」に移動`,
	menu: text => `「${text}」の操作`,
	openNote: 'ノートで開く',
	openLink: link => `${link}を開く`,
	moved: (text, column) => `「${text}」を「${column}」に移動しました`,
	movedMany: (n, of, column) => `${many(n, of)}を「${column}」に移動しました`,
	changed: text => `「${text}」を変更しました`,
	changedMany: (n, of) => `${many(n, of)}を変更しました`,
	selected: '選択中',
	select: '選択',
	selectedMany: n => plural(n, { other: '#枚のカードを選択中' }),
	taken: text =>
		`「${text}」を持ち上げました。左右キーで列を選び、スペースキーで置きます。Escapeで元のままにします。`,
	over: column => `「${column}」の上`,
	notDropped: '元の場所のままです',
	fields: { text: 'テキストを編集', due: '期限日', tag: 'タグを追加または削除' },
	keys: {
		heading: 'ボードのキー操作',
		list: [
			['↑ ↓ ← →', '別のカードや列に移動'],
			['Shift ← →', 'カードを別の列に移動'],
			['Shift ↑ ↓、Shift+クリック', '複数のカードを選択'],
			['1～9', 'その番号の列に移動'],
			['スペース', 'カードを持ち上げる、置く'],
			['x', '完了'],
			['e', 'テキストを編集'],
			['d', '期限日を設定'],
			['t', 'タグを追加または削除'],
			['o、Enter', 'ノートで開く'],
			['u、CtrlまたはCmd+Z', '元に戻す'],
			['Esc', '選択を解除'],
			['p', 'セッションをプレビュー'],
			['/', '検索'],
			['?', 'このキー一覧'],
		],
	},
	due: date => `期限: ${date}`,
	dueMarks: {
		late: date => `期限切れ: ${date}`,
		soon: date => `まもなく期限: ${date}`,
	},
	find: {
		search: 'フォローアップを検索',
		clearSearch: '検索をクリア',
		filter: 'カードを絞り込む',
		arrange: 'カードのグループ化と並べ替え',
		clear: '解除',
		found: n => plural(n, { other: '#枚のカードが見つかりました' }),
		progress: 'カンファレンスごとの進み具合',
		done: (n, of) => `${number(of)}件中${number(n)}件完了`,
		showOnly: '次のものだけを表示',
		only: {
			due: '期限日あり',
			soon: '期限切れ、またはまもなく期限',
			links: 'リンクあり',
			visible: 'ページに表示されるもの',
		},
		from: '出どころ',
		choose: {
			conference: 'カンファレンスを選択…',
			day: '日を選択…',
			talk: 'セッションを選択…',
			tag: 'タグを選択…',
		},
		places: { conference: '1つのカンファレンス', day: '1日', talk: '1つのセッション' },
		sortBy: '並べ替え',
		sort: { note: 'ノートの順', due: '期限日', newest: '新しい順' },
		lanesBy: 'スイムレーン',
		lanes: { none: 'なし', conference: 'カンファレンス', day: '日', talk: 'セッション' },
		cards: 'カード',
		tasks: 'セッション内の通常のタスク',
		task: 'タスク',
		hidden: n => plural(n, { other: '非表示の列に#枚' }),
	},
	views: {
		menu: '保存したビュー',
		saved: '保存したビュー',
		save: 'このビューを保存…',
		name: 'ビューの名前',
		savedAs: name => `ビュー「${name}」を保存しました`,
	},
	drafts: {
		hidden: n => plural(n, { other: '#件の隠れた下書き' }),
		lines: n => plural(n, { other: '#行' }),
		untitled: '文字なし',
		open: text => `ノートで開く: ${text}`,
		bringBack: text => `復帰: ${text}`,
		broughtBack: text => `「${text}」を復帰しました`,
		openNote: 'ノートで開く',
		back: '復帰',
	},
	summary: {
		heading: (done, of) => `${number(of)}件中${number(done)}件を書き込みました`,
		written: '書き込み済み',
		refused: '書き込みなし',
	},
	settings: {
		columns: 'ボードの列',
		name: '名前',
		mark: '記号',
		shown: 'ボードに表示',
		add: '列を追加',
		remove: 'この列を削除',
		inbox: 'チェックボックスのないフォローアップ',
		marked: mark => `[${mark}]の付いたフォローアップ`,
		markProblems: {
			taken: mark => `記号「${mark}」は別の列が使っています。`,
			notAllowed: mark =>
				`「${mark}」は記号にできません。文字、数字、括弧、バックスラッシュ、空白以外の1文字にしてください。`,
		},
		views: 'ボードの保存したビュー',
		noViews: '検索、フィルター、スイムレーン、並び順に名前を付けて、ボードから保存できます。',
	},
};
