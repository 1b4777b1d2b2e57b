import { runImport } from './cli/batch/runImport.ts';
import { processOutputs } from './cli/terminal/outputs.ts';

/** `npm run import -- FILE|FOLDER …`: makes articles of documents; `--help` names its options. */
const worker = new URL('./threads/importWorker.ts', import.meta.url);
process.exitCode = await runImport(process.argv.slice(2), worker, processOutputs);
