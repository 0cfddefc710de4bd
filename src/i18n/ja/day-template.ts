import type { dayTemplate as english } from '../en/day-template';
import { formatsIn } from '../formats';
import { pluralIn } from '../plural';

const { list } = formatsIn('ja');
const plural = pluralIn('ja');

/** Day notes: the set-up form, commands and their settings. */
export const dayTemplate: typeof english = {
	nextDayCommand: '次の開催日ノートを作成',
	nextDayExists: note => `「${note}」はすでにあったため、そのまま開きました。`,
	created: note => `「${note}」を作成しました`,
	insertCommand: '開催日テンプレートを挿入',
	fillCommand: 'このノートのプレースホルダーを埋める',
	inserted: note => `「${note}」に開催日テンプレートを挿入しました`,
	filled: note => `「${note}」のプレースホルダーを埋めました`,
	nothingToFill: 'このノートには埋めるプレースホルダーがありません。',
	whichNoteDay: 'このノートは何日目のものですか？',
	todayCommand: '今日の開催日ノートを開く',
	openNextCommand: '次の開催日ノートを開く',
	openPreviousCommand: '前の開催日ノートを開く',
	dayMissing: 'その日のノートはまだありません',
	createDay: note => `「${note}」を作成`,
	whichDay: '今日が何日目か、ノートからは分かりません。どの日を開きますか？',
	noDate: 'カンファレンスの日付がノートから分かりません',
	dateSet: (note, date) => `「${note}」の日付を${date}に設定`,
	capture: {
		addTalk: 'セッションを追加',
		into: note => `追加先: 「${note}」`,
		talkAdded: title => `セッション「${title}」を追加しました`,
		titlePlaceholder: 'タイトル - 登壇者、またはリンク',
		titleMissing: 'セッションのタイトルを入力してください。',
		fields: { title: 'タイトル', time: '時刻', room: '部屋', speakers: '登壇者', url: 'リンク' },
		add: '追加',
		mark: 'フォローアップを付ける',
		ask: talk => (talk === '' ? 'フォローアップを追加' : `「${talk}」にフォローアップを追加`),
		askPlaceholder: '後で確認すること',
		marked: (talk, note) =>
			talk === ''
				? `「${note}」にフォローアップを付けました`
				: `「${note}」の「${talk}」にフォローアップを付けました`,
		turn: '行をフォローアップに変換',
		turnBack: 'フォローアップを行に変換',
		turned: note => `「${note}」の行をフォローアップに変換しました`,
		turnedBack: note => `「${note}」のフォローアップを行に変換しました`,
		hide: '下書きとして隠す',
		bringBack: '下書きを復帰',
		hidden: note => `「${note}」の行を下書きとして隠しました`,
		broughtBack: note => `「${note}」の下書きを復帰しました`,
		insertTime: '時刻を挿入',
		timeInserted: note => `「${note}」に時刻を挿入しました`,
		fix: 'このノートの見えているコメントを隠す',
		fixTitle: n => plural(n, { other: '見えている#件のコメントを隠す' }),
		fixAll: '隠す',
		fixLeft: lines =>
			plural(lines.length, {
				other: `#件のコメントは隠せる場所がないため、そのままになります: ${list(lines.map(String))}行目。`,
			}),
		fixed: (n, note) => `「${note}」の${plural(n, { other: '見えている#件のコメント' })}を隠しました`,
		nothingVisible: 'このノートのコメントはすべて隠れています。',
		visible: 'このコメントはMarkdownでテキストとして表示されます。',
		fixOne: '隠す',
		openDay: 'カーソル位置の日を開く',
	},
	setUp: {
		command: 'カンファレンスを準備',
		name: '名前',
		namePlaceholder: 'HarborConf 2026',
		firstDay: '初日',
		lastDay: '最終日',
		days: '日数',
		timezone: '会場のタイムゾーン',
		zonePlaceholder: '都市名でタイムゾーンを検索',
		folder: 'フォルダ',
		folderPlaceholder: '保管庫直下',
		header: 'ヘッダー',
		headers: { yaml: 'YAML', toml: 'TOML (Hugo用)', none: 'なし' },
		headerOfTemplate: 'テンプレートのとおり',
		template: 'テンプレート',
		builtIn: '組み込みのテンプレート',
		templatePlaceholder: 'テンプレートにするノートを検索',
		preview: 'プレビュー',
		previewEmpty: 'カンファレンスの名前と日程を入力すると、ここにノートが表示されます。',
		previewBlocked: 'すべての項目が正しく入力されると、ここにノートが表示されます。',
		toCreate: n => plural(n, { other: '作成するノート: #件' }),
		inFolder: folder => `場所: ${folder}`,
		toLeave: n => plural(n, { other: '#件はすでにあります' }),
		isThere: 'すでにあります',
		unknown: placeholders => `テンプレートの次のプレースホルダーはそのまま残ります: ${placeholders}`,
		create: 'ノートを作成',
		createSome: n => plural(n, { other: '#件のノートを作成' }),
		nothingToCreate: '作成するものなし',
		cancel: 'キャンセル',
		label: conference => `「${conference}」を準備しました`,
		created: n =>
			n === 0 ? '作成するノートはありません。' : plural(n, { other: '#件のノートを作成しました。' }),
		stopped: (n, notes) =>
			n === 0
				? '何も作成されませんでした。'
				: `${plural(n, { other: '#件のノート' })}だけを作成できました: ${notes}`,
		extended: notes => `新しい日を次のノートにも載せました: ${notes}`,
		left: notes => `すでにあるため、そのままにしました: ${notes}`,
		problems: {
			nameMissing: () => 'カンファレンスの名前を入力してください。',
			nameUnusable: () => 'ファイル名に使えるように、名前に文字か数字を含めてください。',
			nameTaken: other =>
				`ノートのパスが「${other}」のノートと重なります。年などの語を加えてください。`,
			dateMissing: () => '存在する日付を選んでください。',
			lastBeforeFirst: () => '最終日が初日より前です。',
			tooLong: days => `カンファレンスは最長${days}日です。`,
			zoneUnknown: () => 'この端末にそのタイムゾーンはありません。',
			folderIsFile: path => `「${path}」はファイルなので、同じ名前のフォルダは作れません。`,
			patternUnusable: () => '設定のファイル名パターンでは、2つの日が同じ名前になります。',
			templateGone: path => `「${path}」はもう存在しません。`,
		},
	},
	settings: {
		heading: '開催日ノート',
		path: {
			name: 'ファイル名',
			desc: '新しいカンファレンスのノートを、そのフォルダの下のどこに置くかを決めます。',
		},
		example: path => `3日目は${path}になります`,
		template: {
			name: 'テンプレート',
			desc: '{{title}}のようなプレースホルダーを含むノートです。空欄なら組み込みのものを使います。',
		},
		header: {
			name: 'ヘッダー',
			desc: '組み込みのテンプレートが新規ノートの先頭に書く内容です。',
		},
		problems: {
			empty: 'ファイル名を入力してください。',
			'unknown-placeholder': '存在しないプレースホルダーがあります。',
			'days-share-a-path': '2つの日が同じ名前になります。{{day}}か{{date}}を加えてください。',
		},
	},
};
