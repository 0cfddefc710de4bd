// Checks that the built main.js runs on a phone and runs no text as code. Prints one line per finding; exit 1 on any.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { findBundleFaults } from './bundle-faults.mjs';

// The design's limit: what a phone loads at every start.
const largest = 80 * 1024;

const bundle = await readFile('main.js', 'utf8');
const faults = findBundleFaults(bundle);
const size = gzipSync(bundle).length;
if (size > largest) faults.push(`main.js has ${size} bytes gzipped, more than ${largest}`);
for (const fault of faults) console.error(fault);
console.log(`main.js: ${bundle.length} bytes, ${size} gzipped`);
process.exit(faults.length > 0 ? 1 : 0);
