import { draftArticles } from './checking/draftArticles.ts';
import { runCheck } from './checking/runCheck.ts';
import { textFlags } from './flags/textFlags.ts';
import { processOutputs } from './terminal/outputs.ts';

/** `npm run check [-- DIR] [--json]`: checks the archive and reads its texts for what is doubtful. */
const rooms = { flagsOf: textFlags, draftsOf: draftArticles };
process.exitCode = await runCheck(process.argv.slice(2), rooms, processOutputs);
