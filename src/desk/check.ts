import { draftArticles } from './cli/checking/draftArticles.ts';
import { runCheck } from './cli/checking/runCheck.ts';
import { processOutputs } from './cli/terminal/outputs.ts';
import { textFindings } from './import/findings/textFindings.ts';

/** `npm run check [-- DIR] [--json]`: checks the archive and looks for uncertain places in its texts. */
const steps = { checkText: textFindings, readDrafts: draftArticles };
process.exitCode = await runCheck(process.argv.slice(2), steps, processOutputs);
