/** A note made up for measuring. */
export interface MadeNote {
	readonly path: string;
	readonly text: string;
	readonly isDayNote: boolean;
}

/** A generator of numbers that is the same on every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function randomNumbers(seed: number): (below: number) => number {
	let state = seed;
	return below => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const words =
	'the of and to harbour boat rope sail with for cluster scheduler we how when what they metrics trace gateway policy storage about node more less running release between every under operators controller time people ships data open source project team slides look deploy load balancer 港 été naïve – “quoted” again'.split(
		' ',
	);
const names =
	'Ada Lind,Bo Sample,Cleo Example,Dmitri Muster,Eva Beispiel,Farid Demo,Grace Testa,Hiro Tanaka'.split(
		',',
	);

/**
 * A vault of `count` notes: one in twenty is a day note of about 23 KB with 40 headings, 60 URLs and 30 comments, the
 * others are ordinary notes of 3.5 KB as people have them: daily notes, meetings, projects, some with a header.
 */
export function makeVault(count: number): readonly MadeNote[] {
	const random = randomNumbers(42);
	const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
	const sentence = (length: number): string =>
		Array.from({ length }, () => pick(words))
			.join(' ')
			.replace(/^./, first => first.toUpperCase());
	const url = (): string =>
		`https://${pick(words).replace(/\W/g, 'x')}.example/${random(1e6)}/${random(1e6)}`;

	const dayNote = (index: number): MadeNote => {
		const day = (index % 4) + 1;
		const name = `HarborConf ${2000 + Math.floor(index / 4)}`;
		const date = `2026-03-${String(10 + day)}`;
		const header =
			index % 2 === 0
				? `---\ntitle: "${name} Day ${day}"\ndate: ${date}\ndraft: true\ntags:\n  - conference\n---\n`
				: `+++\ntitle = '${name} Day 0${day}'\ndate = ${date}T16:38:16+02:00\ndraft = true\n+++\n`;
		const lines = [header, `Day0${day}:`, ''];
		for (let talk = 0; talk < 32; talk++) {
			const by =
				talk % 3 === 0 ? ` by ${pick(names)}` : talk % 3 === 1 ? ` - ${pick(names)}, Acme` : '';
			const time = talk % 2 === 0 ? `${9 + (talk >> 2)}:${talk % 4 === 0 ? '00' : '30'} - ` : '';
			lines.push(`### ${time}${sentence(5)}${by}`, '');
			for (let line = 0; line < 8; line++) {
				const link = (talk * 8 + line) % 4 === 0 ? ` ${url()}` : '';
				lines.push(
					`${line % 3 === 0 ? '' : '- '}${sentence(9 + random(8))}${link}`,
					...(line === 2 ? [''] : []),
				);
			}
			if (talk < 30) lines.push('', `[//]: # (${talk % 3 === 0 ? '[x] ' : ''}${sentence(6)})`);
			if (talk % 4 === 0) lines.push('', '#### Demo', '', '```sh', 'kubectl get pods # all', '```');
			lines.push('');
		}
		return { path: `Conferences/${name}/day-0${day}.md`, text: lines.join('\n'), isDayNote: true };
	};

	const ordinary = (index: number): MadeNote => {
		const kind = index % 10;
		const date = `20${String(15 + (index % 10))}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
		const title = sentence(3);
		const path = [
			`Daily/${date}.md`,
			`Daily/${date} ${index}.md`,
			`Meetings/${date} ${title}.md`,
			`Projects/${title} ${index}.md`,
			`Areas/${title}/${index}.md`,
			`Notes/${title} ${index}.md`,
			`Notes/Plan 2025 ${index}.md`,
			`Books/${title} ${index}.md`,
			`People/${pick(names)} ${index}.md`,
			`Clippings/${title} ${index}.md`,
		][kind] as string;
		const header =
			kind < 4
				? `---\ntitle: ${title}\ndate: ${date}\ntags: [a, b]\naliases:\n  - ${title}\n---\n`
				: '';
		const lines = [header, ...(kind % 2 === 0 ? [`# ${title}`, ''] : [])];
		for (let line = 0; line < 45; line++) {
			if (line % 9 === 0) lines.push('', `## ${sentence(3)}`, '');
			lines.push(
				line % 4 === 0
					? sentence(15)
					: `- ${line % 8 === 1 ? '[ ] ' : ''}${sentence(10)}${line % 11 === 0 ? ` ${url()}` : ''}`,
			);
		}
		return { path, text: lines.join('\n'), isDayNote: false };
	};

	return Array.from({ length: count }, (_, index) =>
		index % 20 === 0 ? dayNote(index / 20) : ordinary(index),
	);
}
