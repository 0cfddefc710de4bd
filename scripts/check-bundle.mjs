// Checks that the built main.js runs on a phone and runs no text as code. Prints one line per finding; exit 1 on any.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { findBundleFaults } from './bundle-faults.mjs';

const bundle = await readFile('main.js', 'utf8');
const faults = findBundleFaults(bundle);
for (const fault of faults) console.error(fault);
console.log(`main.js: ${bundle.length} bytes, ${gzipSync(bundle).length} gzipped`);
process.exit(faults.length > 0 ? 1 : 0);
