import type { linkCards as english } from '../en/link-cards';
import { formatsIn } from '../formats';
import { pluralIn } from '../plural';

const { number } = formatsIn('ja');
const plural = pluralIn('ja');

/** Link cards and chips. */
export const linkCards: typeof english = {
	kinds: {
		page: 'ウェブページ',
		article: '記事',
		profile: 'プロフィール',
		post: '投稿',
		search: '検索',
		event: 'イベント',
		talk: 'セッション',
		video: '動画',
		playlist: '再生リスト',
		repository: 'リポジトリ',
		folder: 'フォルダ',
		commit: 'コミット',
		issue: 'イシュー',
		'pull-request': 'プルリクエスト',
		discussion: 'ディスカッション',
		release: 'リリース',
		package: 'パッケージ',
		'container-image': 'コンテナイメージ',
		project: 'プロジェクト',
		paper: '論文',
		form: 'フォーム',
		file: 'ファイル',
		pdf: 'PDF',
		slides: 'スライド',
		document: 'ドキュメント',
		spreadsheet: 'スプレッドシート',
		image: '画像',
		audio: '音声',
		archive: 'アーカイブ',
	},
	whys: {
		offline: 'オフラインです',
		busy: 'サイトが混雑中',
		slow: '応答が遅すぎます',
		unreachable: '応答なし',
		failed: 'ページなし',
		blocked: 'ブロック中',
		held: '接続を待機中',
	},
	lookUp: '情報を取得',
	lookUpThis: url => `${url}の情報を取得`,
	retry: '再試行',
	retryThis: url => `${url}の情報を再取得`,
	waiting: '取得しています…',
	menu: {
		open: 'リンクを開く',
		copy: 'アドレスをコピー',
		lookUp: '情報を取得',
		reload: '情報を再取得',
		followUp: 'フォローアップを追加',
		title: '[タイトル](アドレス)に変換',
		asText: 'ここではテキストで表示',
		asCard: 'カード表示に戻す',
		more: url => `${url}の操作`,
		block: host => `${host}の情報を取得しない`,
	},
	menuHere: 'カーソル位置のリンクの操作を表示',
	titled: title => `リンクを「${title}」に変換しました`,
	venueWifi: {
		command: '会場Wi-Fiモードを切り替え',
		on: '会場Wi-Fi: これをオフにするか、低速または従量制の接続が改善するまで、情報の取得を待ちます。',
		off: '会場Wi-Fiを終了しました。待機していた情報を取得します。',
	},
	lookUpNote: 'このノートのリンク情報を取得',
	lookUpConference: 'このカンファレンスのリンク情報を取得',
	progress: (done, all) => `リンク情報を取得しています: ${number(all)}件中${number(done)}件 `,
	cancel: 'キャンセル',
	summary: (found, failed, others, held) =>
		`${plural(found, { other: '#件のリンク情報を取得' })}、失敗${number(failed)}件、変更なし${number(others)}件${held > 0 ? `、接続待ち${number(held)}件` : ''}。`,
	settings: {
		heading: 'リンクカード',
		where: { name: 'カードを表示', desc: '本文中のアドレスをカードやチップで表示する場所です。' },
		wheres: { 'day-notes': '開催日ノート', 'every-note': 'すべてのノート', never: '表示しない' },
		lookUp: {
			name: 'リンク情報の取得',
			desc: 'タイトル、説明、画像をリンク先のサイトに直接問い合わせるタイミングです。ほかのサービスには問い合わせません。',
		},
		whens: {
			never: '取得しない',
			'when-asked': '操作したとき',
			'when-added': 'リンクを追加したとき',
			'allowed-only': '表示時、許可したサイトのみ',
			'when-shown': '表示するたび',
		},
		allowedSites: {
			name: '許可するサイト',
			desc: '「リンク情報の取得」がそう設定されていれば、表示時に情報を取得します。1行に1サイト、サブドメインも含みます。プライベートアドレスには、ここに書かれていない限り問い合わせません。',
		},
		blockedSites: {
			name: 'ブロックするサイト',
			desc: '情報を取得しません。1行に1サイト、サブドメインも含みます。',
		},
		venueWifi: {
			name: '会場Wi-Fi',
			desc: 'これをオフにするか、低速または従量制の接続が改善するまで、情報の取得を待ちます。',
		},
		titledLinks: {
			name: 'テキスト付きリンクのチップ',
			desc: '[テキスト](アドレス)もチップで表示します。アドレスだけのリンクは常にチップになります。',
		},
		kept: { name: 'この端末に保存した情報', desc: '' },
		size: (count, megabytes) =>
			`${plural(count, { other: '#件のリンク' })}、${number(megabytes)}MB。オフラインでも読めます。`,
		clear: '消去',
	},
};
