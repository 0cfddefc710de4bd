import type { talks as english } from '../en/talks';
import { plural } from './numbers';

/** The talks view. */
export const talks: typeof english = {
	view: 'セッション',
	command: 'セッションを表示',
	list: 'カンファレンスと日ごとのセッション',
	days: n => plural(n, '#日間'),
	noTalks: 'この日の下に見出しはありません',
	done: n => plural(n, '#件のフォローアップが完了'),
	times: { now: '進行中', next: '次' },
	search: 'セッションを検索',
	filter: 'セッションを絞り込む',
	arrange: 'セッションのグループ化と並べ替え',
	more: 'その他の操作',
	only: {
		open: '未完了のフォローアップあり',
		links: 'リンクあり',
		unseen: 'スライドと動画がまだない',
	},
	speaker: '登壇者',
	chooseSpeaker: '登壇者でセッションを表示…',
	noSpeaker: '登壇者なし',
	groupBy: 'グループ化',
	group: { day: '日', kind: '種類', speaker: '登壇者', none: 'なし' },
	sort: { note: 'ノートの順', time: '時刻', title: 'タイトル' },
	nothingFound: '該当するセッションがありません。',
	menu: {
		tab: '新規タブで開く',
		split: '右に開く',
		link: 'リンクをコピー',
		linkCopied: 'リンクをコピーしました',
		markdown: 'Markdownとしてコピー',
		markdownCopied: 'コメントを除いてセッションをコピーしました',
		board: 'フォローアップをボードに表示',
		speaker: name => `${name}のセッションのみ`,
		notConference: 'カンファレンスではない',
	},
	notConference: name => `「${name}」を一覧から外しました。設定で元に戻せます。`,
	cli: {
		description: 'カンファレンスのセッションを一覧表示します',
		day: 'この番号または日付の日のみ',
		none: 'セッションが見つかりません。',
	},
	basesView: 'カンファレンスのセッション',
	noTalksInBase: 'このベースにはカンファレンスの開催日のノートがありません。',
	warnings: {
		'header-unreadable': (detail, line) =>
			`ヘッダー${line === null ? '' : `の${line}行目`}を読み取れません: ${detail}`,
		'day-disagrees': detail => `ヘッダー、タイトルまたはファイル名には「${detail}」とも書かれています。`,
		'visible-comment': (_detail, line) =>
			`${line === null ? '' : `${line}行目の`}コメントがページに表示されます。`,
		'date-untrusted': () => 'このカンファレンスの日付は日の番号と合わないため、使用されません。',
	},
	empty: {
		heading: '開催日ノートはまだありません',
		text: 'ノートがカンファレンスの開催日になると、そのセッションが日ごとにここに表示されます。次のいずれかで開催日になります:',
		header: { lead: '次の行があるヘッダー', example: 'conference: HarborConf 2026' },
		name: { lead: '次のようなタイトルまたはファイル名', example: 'HarborConf 2026 Day 1' },
		event: { lead: 'イベント名と年があるタイトルと、その下の', example: '## Day 1' },
		folder: folder =>
			folder === ''
				? 'カンファレンスフォルダ内の場所 (設定でフォルダを指定した場合)'
				: `カンファレンスフォルダ「${folder}」内の場所`,
		lookedAt: n => plural(n, 'この保管庫の#件のノートを調べました。'),
	},
};
