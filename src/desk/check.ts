import { draftArticles } from './cli/checking/draftArticles.ts';
import { runCheck } from './cli/checking/runCheck.ts';
import { processOutputs } from './cli/terminal/outputs.ts';
import { textFlags } from './import/flags/textFlags.ts';

/** `npm run check [-- DIR] [--json]`: checks the archive and reads its texts for what is doubtful. */
const rooms = { flagsOf: textFlags, draftsOf: draftArticles };
process.exitCode = await runCheck(process.argv.slice(2), rooms, processOutputs);
