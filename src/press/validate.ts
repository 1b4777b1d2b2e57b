import { resolve } from 'node:path';
import { faultLine } from './archive/fault.ts';
import { readArchive } from './archive/readArchive.ts';

/** `npm run validate [-- DIR]`: names every fault of the archive in one run; exit status 1 when one of them would stop a build. */
const root = resolve(process.argv[2] ?? 'public/content');
const { articles, faults } = await readArchive(root);
for (const fault of faults) console.log(faultLine(fault));
const errors = faults.filter((fault) => fault.weight === 'error').length;
console.log(`${articles.length} articles read, ${errors} errors, ${faults.length - errors} warnings.`);
process.exitCode = errors > 0 ? 1 : 0;
