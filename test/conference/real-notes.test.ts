import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Score {
	readonly f1: number;
}

test('real notes are read as people read them', () => {
	const script = join(process.env.CORPUS ?? '', '..', 'score.mjs');
	const { stdout } = spawnSync('node', [script, '--json'], { encoding: 'utf8' });
	const score = JSON.parse(stdout) as Record<'talks' | 'days' | 'comments', Score>;
	expect(score.talks.f1).toBeGreaterThanOrEqual(0.97);
	expect(score.days.f1).toBeGreaterThanOrEqual(0.97);
	expect(score.comments.f1).toBe(1);
});
