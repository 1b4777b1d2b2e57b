import { folderAdvice, publicationFolder } from '../../../press/archive/publicationFolder.ts';
import { commandLine } from '../../../press/system/commandLine.ts';
import { PrintableError } from '../../../press/system/PrintableError.ts';
import { systemAdvice } from '../../../press/system/systemAdvice.ts';
import { terminalError, terminalName } from '../../../press/system/terminalText.ts';
import type { Outputs } from '../terminal/outputs.ts';
import { type ProgressBar, progressBar } from '../terminal/progressBar.ts';
import { type CheckedArchive, checkArchive, type DraftArticle, type TextCheck } from './checkArchive.ts';
import type { CheckFinding } from './checkFinding.ts';
import { findingsTable } from './findingsTable.ts';

/** The text of `--help`. */
const help = `npm run check [-- DIR] [--json]

Checks an archive and its drafts: everything the build requires, and what looks uncertain in the texts. DIR is the
publication's folder, or the archive in it (default: public).

  --json    print one JSON object: articles, drafts, errors, warnings, notices (how many of each),
            findings (file, severity, kind, field, place, message)
  --help    show this help

Exit status: 1 if anything would stop the build; 0 if there are only warnings and notices.
`;

/** Wider than any terminal, for a file or another program. */
const unbounded = 200;

/** What the check needs from the rest of the desk. */
export interface CheckSteps {
  checkText: TextCheck;
  /** The unpublished drafts in this folder's archive. */
  readDrafts(root: string): Promise<DraftArticle[]>;
}

/** `npm run check`, from its arguments to its exit status. */
export async function runCheck(
  argv: readonly string[],
  { checkText, readDrafts }: CheckSteps,
  outputs: Outputs,
): Promise<0 | 1> {
  const { out, err } = outputs;
  try {
    const { json, folder, helped } = checkArguments(argv);
    if (helped) {
      out.write(help);
      return 0;
    }
    let bar: ProgressBar | undefined;
    const place = publicationFolder(folder);
    if (!place) throw new PrintableError(`${terminalName(folder)} ${folderAdvice}`);
    const { root } = place;
    const checked = await checkArchive(root, checkText, await readDrafts(root), (total) => {
      bar ??= progressBar(err, 'checking', total);
      bar.step();
    });
    bar?.clear();
    const { articles, drafts, draftNames, findings } = checked;
    const counts = { articles, drafts, ...countBySeverity(findings) };
    if (json) out.write(`${JSON.stringify({ ...counts, findings })}\n`);
    else
      out.write(
        [...findingsTable(findings, out.columns ?? unbounded, draftNames), totalLine(checked), ''].join('\n'),
      );
    return counts.errors > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PrintableError) && !systemAdvice(error)) throw error;
    err.write(`${terminalError(error)}\n`);
    return 1;
  }
}

function checkArguments(argv: readonly string[]): { json: boolean; folder: string; helped: boolean } {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  const config = { options, allowPositionals: true } as const;
  const { values, positionals } = commandLine(argv, config, 'npm run check');
  if (positionals.length > 1) throw new PrintableError('Name only one archive: npm run check -- DIR');
  return {
    json: values.json ?? false,
    folder: positionals[0] ?? 'public',
    helped: values.help ?? false,
  };
}

function countBySeverity(findings: readonly CheckFinding[]) {
  const of = (severity: CheckFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), notices: of('notice') };
}

function totalLine({ articles, drafts, findings }: CheckedArchive): string {
  const { errors, warnings, notices } = countBySeverity(findings);
  const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;
  const what =
    drafts > 0 ? `${count(articles, 'article')} and ${count(drafts, 'draft')}` : count(articles, 'article');
  return `${what}: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notices, 'notice')}.`;
}
