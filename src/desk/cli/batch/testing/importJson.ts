import { processOutputs } from '../../terminal/outputs.ts';
import { runImport } from '../runImport.ts';

/** The command as a person runs it, but for what its documents are. */
const worker = new URL('./jsonWorker.ts', import.meta.url);
process.exitCode = await runImport(process.argv.slice(2), worker, processOutputs);
