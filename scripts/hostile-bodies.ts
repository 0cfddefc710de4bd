import { promisify } from 'node:util';
import { brotliCompress, constants, deflateSync, gzip, gzipSync } from 'node:zlib';
import type { Generated, HostileAnswer } from './hostile-cases';

/** The body of an answer, made up where the case only describes it. */
export async function bodyOf({ body = '', bodyB64, gen }: HostileAnswer): Promise<Buffer> {
	if (bodyB64 !== undefined) return Buffer.from(bodyB64, 'base64');
	return gen ? generate(gen) : Buffer.from(body);
}

const pack = promisify<Buffer, object, Buffer>(brotliCompress);
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

async function generate(gen: Generated): Promise<Buffer> {
	const { type, before = '', unit = 'x', after = '', bytes = 0, open = '', close = '', depth = 0 } = gen;
	if (type === 'repeat' || type === 'wrap')
		return Buffer.from(before + unit.repeat(Math.ceil(bytes / unit.length)) + after);
	if (type === 'nest') return Buffer.from(before + open.repeat(depth) + close.repeat(depth) + after);
	if (type === 'gzipBomb') return promisify(gzip)(Buffer.alloc(bytes, ' '));
	if (type === 'brotliBomb') return pack(Buffer.alloc(bytes, ' '), fast);
	if (type === 'gzipTruncated') return gzipSync('<title>T</title>'.repeat(100)).subarray(0, 20);
	if (type === 'pngBomb') return pngOf(gen.width ?? 1, gen.height ?? 1);
	if (type === 'endless' || type === 'drip') return Buffer.alloc(0);
	throw new Error(`"${type}" is no kind of body that is known.`);
}

/** A picture that says how large it is, and holds next to nothing. */
function pngOf(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const chunk = (type: string, data: Buffer) => {
		const head = Buffer.concat([Buffer.from(type), data]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(data.length);
		sum.writeUInt32BE(crc32(head));
		return Buffer.concat([length, head, sum]);
	};
	const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.alloc(1024))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function crc32(bytes: Buffer): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}
