/** What the browser tells of the network (https://wicg.github.io/netinfo/); on some devices nothing. */
export interface NetworkInformation extends EventTarget {
	readonly type?: string;
	readonly effectiveType?: string;
	readonly saveData?: boolean;
}

/** Calls back when a connection that was slow or metered no longer is. Returns its undo. */
export function onBetterNetwork(network: NetworkInformation | undefined, listener: () => void): () => void {
	if (!network) return () => undefined;
	let wasPoor = isPoor(network);
	const look = () => {
		const poor = isPoor(network);
		if (wasPoor && !poor) listener();
		wasPoor = poor;
	};
	network.addEventListener('change', look);
	return () => network.removeEventListener('change', look);
}

function isPoor({ type, effectiveType, saveData }: NetworkInformation): boolean {
	return (
		saveData === true ||
		/^(?:cellular|none)$/.test(type ?? '') ||
		/^(?:slow-)?[23]g$/.test(effectiveType ?? '')
	);
}
