import { onBetterNetwork } from '../../src/link-cards/better-network';

test('a connection that was slow or metered and is no longer is told once, others are not', () => {
	const network = Object.assign(new EventTarget(), { type: 'wifi', effectiveType: '4g', saveData: false });
	let told = 0;
	const stop = onBetterNetwork(network, () => told++);
	const becomes = (change: Partial<typeof network>) => {
		Object.assign(network, change);
		network.dispatchEvent(new Event('change'));
		return told;
	};
	expect(becomes({ effectiveType: '4g' })).toBe(0);
	expect([becomes({ effectiveType: '2g' }), becomes({ effectiveType: '4g' })]).toEqual([0, 1]);
	expect([becomes({ type: 'cellular' }), becomes({ saveData: true }), becomes({ type: 'wifi' })]).toEqual([
		1, 1, 1,
	]);
	expect([becomes({ saveData: false }), becomes({ type: 'wifi' })]).toEqual([2, 2]);
	stop();
	expect([becomes({ saveData: true }), becomes({ saveData: false })]).toEqual([2, 2]);
	expect(onBetterNetwork(undefined, () => told++)).not.toThrow();
});
