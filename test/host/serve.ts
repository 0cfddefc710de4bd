// Serves the built plugin in the test host, for `npm start`.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, pageFolder } from './server/page';
import { HostServer } from './server/server';

const root = join(import.meta.dirname, '../..');
const usage = 'npm start -- [--vault DIR] [--port N] [--theme dark] [--phone] [--language de]';

try {
	const { values } = parseArgs({
		options: {
			vault: { type: 'string' },
			port: { type: 'string', default: '4173' },
			theme: { type: 'string', default: 'light' },
			language: { type: 'string' },
			phone: { type: 'boolean', default: false },
		},
	});
	const vault = values.vault ?? join(root, 'test/fixtures/vault');
	const server = await HostServer.start({
		vault,
		// The sample vault is worked on in the page's memory.
		readOnly: values.vault === undefined,
		page: pageFolder,
		plugin: root,
		port: Number(values.port),
		allowUrl: () => true,
	});
	await buildPage();
	const query = new URLSearchParams({
		...(values.vault === undefined ? { memory: '' } : { vault: values.vault }),
		...(values.theme === 'dark' && { theme: 'dark' }),
		...(values.language !== undefined && { language: values.language }),
		...(values.phone && { phone: '' }),
	});
	console.log(
		values.vault === undefined
			? 'The sample vault is open in memory: nothing is written.'
			: `Open: ${vault}`,
	);
	console.log(server.url(query.toString()));
	console.log('Stop with Ctrl+C.');
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void server.stop().then(() => process.exit(0)));
} catch (error) {
	const { message = String(error), code = '', port = '' } = error as Partial<Record<string, string>>;
	if (code === 'EADDRINUSE')
		console.error(`Port ${port} is taken. Choose another: npm start -- --port 4174`);
	else console.error(code.startsWith('ERR_PARSE_ARGS') ? `${message}\nusage: ${usage}` : message);
	process.exit(1);
}
