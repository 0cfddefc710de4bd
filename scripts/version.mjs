// `npm version` runs it: gives manifest.json and versions.json the version that package.json has by then.
import { readFileSync, writeFileSync } from 'node:fs';

const read = path => JSON.parse(readFileSync(path, 'utf8'));
const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, '\t')}\n`);

const { version } = read('package.json');
const manifest = { ...read('manifest.json'), version };
write('manifest.json', manifest);
write('versions.json', { ...read('versions.json'), [version]: manifest.minAppVersion });
