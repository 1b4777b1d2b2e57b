import { processOutputs } from '../../terminal/outputs.ts';
import { runImport } from '../runImport.ts';

/** The real command with test documents. */
const worker = new URL('../../../threads/testing/jsonWorker.ts', import.meta.url);
process.exitCode = await runImport(process.argv.slice(2), worker, processOutputs);
