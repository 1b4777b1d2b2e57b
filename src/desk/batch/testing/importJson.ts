import { runImport } from '../runImport.ts';

/** The command as a person runs it, but for what its documents are. */
const worker = new URL('./jsonWorker.ts', import.meta.url);
const outputs = { out: process.stdout, err: process.stderr };
process.exitCode = await runImport(process.argv.slice(2), worker, outputs);
