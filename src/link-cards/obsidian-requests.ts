import { requestUrl } from 'obsidian';
import type { Ask } from './request-queue';

/** Asks with the app's `requestUrl`, which knows no CORS, sends no cookies, and follows redirects by itself. */
export const askWithApp: Ask = async (url, headers) => {
	const answer = await requestUrl({ url, headers: { ...headers }, throw: false });
	const named = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
	return {
		status: answer.status,
		headers: Object.fromEntries(named),
		bytes: new Uint8Array(answer.arrayBuffer),
	};
};

// A picture that takes more to draw is there to do harm: it is 160 MB in memory.
const mostPixels = 40_000_000;

/** Makes a picture fit into a square of `side` pixels; `null` for what is none, or too large to be drawn. */
export async function scalePicture(bytes: Uint8Array, type: string, side: number): Promise<Blob | null> {
	const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
	try {
		const image = new Image();
		await new Promise((resolve, reject) => {
			image.onload = resolve;
			image.onerror = reject;
			image.src = address;
		});
		const { naturalWidth: width, naturalHeight: height } = image;
		if (width * height === 0 || width * height > mostPixels) return null;
		const scale = Math.min(1, side / Math.max(width, height));
		const canvas = createEl('canvas');
		canvas.width = Math.max(1, Math.round(width * scale));
		canvas.height = Math.max(1, Math.round(height * scale));
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise(resolve => canvas.toBlob(resolve, 'image/webp', 0.85));
	} catch {
		return null;
	} finally {
		URL.revokeObjectURL(address);
	}
}
