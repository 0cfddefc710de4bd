/** @jest-environment jsdom */
import { readPage, type PageDetails } from '../../src/link-cards/page-details';

const address = 'https://talks.example/2026/beyond';

function read(html: string, at = address): PageDetails {
	return readPage(new DOMParser().parseFromString(html, 'text/html'), at);
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('a page of Open Graph, Twitter and a title is read in this order', () => {
	expect(read('<title>Beyond | Talks</title>').title).toBe('Beyond | Talks');
	expect(read(`<title>Beyond | Talks</title>${meta('twitter:title', 'Beyond')}`).title).toBe('Beyond');
	expect(
		read(`<title>x</title>${meta('twitter:title', 'y')}${meta('og:title', 'Beyond the limits')}`).title,
	).toBe('Beyond the limits');
});

test('a video tells who, when and how long', () => {
	expect(
		read(
			ld({
				'@context': 'https://schema.org',
				'@graph': [
					{ '@type': 'WebSite', name: 'Talks' },
					{
						'@type': 'VideoObject',
						name: 'Beyond the limits',
						description: 'A keynote.',
						author: [{ '@type': 'Person', name: 'Ada Byron' }],
						uploadDate: '2026-05-20T10:00:00Z',
						duration: 'PT1H2M45S',
						thumbnailUrl: ['/poster.jpg'],
					},
				],
			}) + meta('og:site_name', 'Talks'),
		),
	).toEqual({
		title: 'Beyond the limits',
		description: 'A keynote.',
		site: 'Talks',
		author: 'Ada Byron',
		date: '2026-05-20',
		duration: '1:02:45',
		image: 'https://talks.example/poster.jpg',
		icon: '',
	});
});

test('JSON-LD that is broken, of the wrong kind or endlessly deep says nothing', () => {
	const fallback = '<title>fallback</title>';
	const deep = '{"@graph":['.repeat(5000) + ']}'.repeat(5000);
	expect(read(`${fallback}<script type="application/ld+json">{"headline": "x",}</script>`).title).toBe(
		'fallback',
	);
	expect(read(fallback + ld({ headline: { a: 1 }, image: [[], 5], author: 7 })).title).toBe('fallback');
	expect(read(`${fallback}<script type="application/ld+json">${deep}</script>`).title).toBe('fallback');
	for (const kind of ['{"toString":5,"valueOf":5}', '['.repeat(20_000) + ']'.repeat(20_000)])
		expect(
			read(`<script type="application/ld+json">{"@type":${kind},"headline":"Beyond"}</script>`).title,
		).toBe('Beyond');
});

test('what a site says in place of the page is not its title', () => {
	for (const title of [
		'Just a moment...',
		'Attention Required! | Cloudflare',
		'Access Denied',
		'Are you a robot?',
		'Before you continue to YouTube',
		'429 Too Many Requests',
		'Sign in - Google Accounts',
		'Vercel Security Checkpoint',
		"Making sure you're not a bot!",
		'Security Verification | LinkedIn',
		'Sorry, you have been blocked',
		'ERROR: The request could not be satisfied',
		'Your privacy choices',
		'Log In ‹ Harbor — WordPress',
		'Redirecting…',
		'Loading...',
		'You are being redirected...',
		'Please enable JavaScript to continue',
		'Access Denied (403)',
		'Un momento…',
		'Nur einen Moment…',
		'Einen Moment, bitte...',
		'Un instant…',
		'しばらくお待ちください...',
		'请稍候…',
		'Bevor Sie zu YouTube weitergehen',
		'Avant d’accéder à Google',
	])
		expect(read(`<title>${title}</title>`).title).toBe('');
	for (const title of [
		'Blocking IO in Go',
		'Moments',
		'Signing images',
		'404 days of Rust',
		'Access control in Kubernetes',
		'Just a moment: how caches hide latency',
		'Access denied? Debugging RBAC in anger',
		'Captcha is dead',
		'Security checks in CI',
		'Forbidden fruit',
		'Loading models faster',
		'Redirecting traffic with eBPF',
		'Un momento para hablar de datos',
		'Antes de ir a producción',
	])
		expect(read(`<title>${title}</title>`).title).toBe(title);
});

test('text is one line, without what turns or piles it up, and not long', () => {
	expect(read(meta('og:title', 'x\n# Injected')).title).toBe('x # Injected');
	expect(read(meta('og:title', 'invoice\u202efdp.exe')).title).toBe('invoicefdp.exe');
	expect(read(meta('og:title', `a${'\u0301'.repeat(50)}`)).title.length).toBeLessThan(5);
	expect(Array.from(read(`<title>${'a'.repeat(5000)}</title>`).title)).toHaveLength(300);
	expect(read(`<title>${' '.repeat(900)}Beyond</title>`).title).toBe('Beyond');
	expect(read('<title>&#x2800;&#x3164;&#xad;&nbsp;</title>').title).toBe('');
});

test('markup in a text is text', () => {
	expect(read(meta('og:title', '&lt;script>x&lt;/script>')).title).toBe('<script>x</script>');
	expect(read(meta('og:title', '&amp;lt;b&amp;gt;')).title).toBe('&lt;b&gt;');
});

test('pictures are found where the page says, over a safe line, and by http only', () => {
	const image = (content: string, more = '') => read(more + meta('og:image', content)).image;
	expect(image('/a.png')).toBe('https://talks.example/a.png');
	expect(image('b.png', '<base href="https://cdn.example/x/">')).toBe('https://cdn.example/x/b.png');
	expect(image('http://talks.example/a.png')).toBe('https://talks.example/a.png');
	for (const link of ['javascript:alert(1)', 'data:image/png;base64,AA', 'file:///etc/passwd', 'blob:x'])
		expect(image(link)).toBe('');
	expect(image('x.png', '<base href="javascript:alert(1)//">')).toBe('');
	expect(image(`/${'x'.repeat(2048)}.png`)).toBe('');
	expect(read('<link rel="shortcut icon" href="f.ico">').icon).toBe('https://talks.example/2026/f.ico');
});

test('an oEmbed link tells its title and is not followed', () => {
	expect(read('<link rel="alternate" type="application/json+oembed" href="/o" title="Beyond">').title).toBe(
		'Beyond',
	);
});

test('dates and durations that are none are left out', () => {
	const { date, duration } = read(meta('date', 'yesterday') + meta('og:video:duration', 'long'));
	expect([date, duration]).toEqual(['', '']);
	expect(read(meta('og:video:duration', '65')).duration).toBe('1:05');
});
