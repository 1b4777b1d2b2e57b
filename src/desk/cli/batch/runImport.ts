import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { PrintableError } from '../../../press/system/PrintableError.ts';
import { systemAdvice } from '../../../press/system/systemAdvice.ts';
import { terminalError } from '../../../press/system/terminalText.ts';
import { sweepParts } from '../../server/archive/sweepParts.ts';
import { documentThreads } from '../../threads/documentThreads.ts';
import type { Outputs } from '../terminal/outputs.ts';
import { progressBar } from '../terminal/progressBar.ts';
import { documentFiles } from './documentFiles.ts';
import { type ImportArguments, importArguments, importHelp, targetPublication } from './importArguments.ts';
import { type ImportResult, importFiles } from './importFiles.ts';
import { ImportTotals, resultLines, totalLine } from './importSummary.ts';

/** More threads would only wait for the disk, each holding a document. */
const maxThreads = 8;

/**
 * `npm run import`, from its arguments to its exit status.
 *
 * @param worker the module that reads documents in threads
 * @returns 0 if every file was imported, 1 if one failed or the command is invalid
 */
export async function runImport(argv: readonly string[], worker: URL, outputs: Outputs): Promise<0 | 1> {
  try {
    const asked = importArguments(argv);
    if (!asked.help) return await importAll(asked, worker, outputs);
    outputs.out.write(importHelp);
    return 0;
  } catch (error) {
    if (!(error instanceof PrintableError) && !systemAdvice(error)) throw error;
    outputs.err.write(`${terminalError(error)}\n`);
    return 1;
  }
}

async function importAll(asked: ImportArguments, worker: URL, { out, err }: Outputs): Promise<0 | 1> {
  const { language, date, slug, dryRun, json, force } = asked;
  const { publication, root } = await targetPublication(asked);
  // As the editor named it, for messages.
  const shownRoot = root === resolve(asked.out) ? asked.out : join(asked.out, 'content');
  const { files, leftAlone } = documentFiles(asked.named);
  if (slug !== undefined && files.length > 1)
    throw new PrintableError(`--slug is the address of one article: name one document, not ${files.length}.`);
  if (!dryRun) sweepParts(root);
  const most = Math.min(maxThreads, availableParallelism(), Math.max(1, files.length));
  const threads = documentThreads(worker, publication, most);
  const bar = progressBar(err, 'importing', files.length);
  const unhook = onInterrupt(() => {
    bar.clear();
    err.write('Stopped. Imported articles are kept and complete; nothing was written of the rest.\n');
  });
  const totals = new ImportTotals();
  try {
    const read = (path: string) => threads.read({ path }, { language, date, slug });
    const target = { root, publication, force, dryRun, ahead: most * 4 };
    for await (const result of importFiles(files, target, read)) {
      totals.add(result);
      bar.clear();
      out.write(json ? jsonLine(result) : `${resultLines(result, shownRoot, dryRun).join('\n')}\n`);
      bar.step();
    }
  } finally {
    bar.clear();
    unhook();
    await threads.close();
  }
  const others = leftAlone === 1 ? 'One file of another type was' : `${leftAlone} files of other types were`;
  const rest = leftAlone > 0 ? ` ${others} ignored.` : '';
  (json ? err : out).write(`${totalLine(totals, dryRun)}${rest}\n`);
  return totals.failed > 0 ? 1 : 0;
}

/** Exactly the keys that other programs rely on, in one line. */
function jsonLine({ file, path, article, joined, findings, error }: ImportResult): string {
  return `${JSON.stringify({ file, path, article, joined, flags: findings, error })}\n`;
}

/** Writing is synchronous, so a signal never arrives in the middle of it. @returns removes the listener */
function onInterrupt(tell: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    tell();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return () => process.off('SIGINT', stop).off('SIGTERM', stop);
}
