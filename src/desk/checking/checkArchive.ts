import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../article/articleSchema.ts';
import type { Fault } from '../../press/fault.ts';
import { readPublication } from '../../press/readArchive.ts';
import { articleFiles } from '../../press/scan/articleFiles.ts';
import { articleTies, type Tie } from '../../press/scan/articleTies.ts';
import { idFaults } from '../../press/scan/idFaults.ts';
import { type ImageCheck, imageCheck } from '../../press/scan/imageCheck.ts';
import { imageSize } from '../../press/scan/imageSize.ts';
import { scanArticle } from '../../press/scan/scanArticle.ts';
import { tieFaults } from '../../press/scan/tieFaults.ts';
import type { Publication } from '../../publication/publicationSchema.ts';
import { textOf } from '../archive/archiveFolder.ts';
import { deskFolder, type Shelf, shelfFolder } from '../archive/shelves.ts';
import type { Flag } from '../importing/findings.ts';
import type { ArticleFile } from '../importing/importedDocument.ts';
import type { Finding } from './finding.ts';
import { RepeatedTitles } from './repeatedTitles.ts';

export interface CheckedArchive {
  articles: number;
  drafts: number;
  /** By file, in each the order in which they were found. */
  findings: Finding[];
}

/** What is asked of an article's text; `textFlags` is it. */
export type FlagsOf = (article: ArticleFile) => Flag[];

/**
 * Checks an archive: all that the build asks, and what is doubtful in its texts; the drafts too. Articles are read one
 * after the other, and of each only what ties it to others is kept.
 *
 * @param onArticle is told after each
 */
export async function checkArchive(
  root: string,
  flagsOf: FlagsOf,
  onArticle: (done: number, total: number) => void = () => {},
): Promise<CheckedArchive> {
  const { publication, faults } = await readPublication(root);
  const findings = faults.map((fault) => found(fault, 'published'));
  const files = {
    published: articleFiles(root),
    drafts: articleFiles(shelfFolder(root, 'drafts')),
  };
  const total = files.published.length + files.drafts.length;
  const ids = new Set<string>();
  const titles = new RepeatedTitles();
  let done = 0;
  for (const shelf of ['published', 'drafts'] as const) {
    const claims: [file: string, id: string][] = [];
    const tied: [file: string, ties: Tie[]][] = [];
    for (const file of files[shelf]) {
      const read = readOne(root, shelf, file, publication, flagsOf, titles);
      findings.push(...read.findings);
      if (read.id !== undefined) claims.push([file, read.id]);
      if (read.article) ids.add(read.article.id);
      if (read.article) tied.push([file, articleTies(read.article)]);
      onArticle(++done, total);
    }
    findings.push(...idFaults(claims).map((fault) => found(fault, shelf)));
    findings.push(...(await tieFindings(root, shelf, ids, tied)));
  }
  findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { articles: files.published.length, drafts: files.drafts.length, findings };
}

function readOne(
  root: string,
  shelf: Shelf,
  file: string,
  publication: Publication | undefined,
  flagsOf: FlagsOf,
  titles: RepeatedTitles,
): { id?: string; article: Article | undefined; findings: Finding[] } {
  const text = readable(join(shelfFolder(root, shelf), file));
  if (text === undefined) {
    const fault: Fault = { file, field: '', message: 'cannot be read', weight: 'error' };
    return { article: undefined, findings: [found(fault, shelf)] };
  }
  const { id, article, faults } = scanArticle(file, text, publication);
  const findings = faults.map((fault) => found(fault, shelf));
  if (!article) return { id, article, findings };
  const where = shelvedName(shelf, file);
  const flags = flagsOf(JSON.parse(text));
  findings.push(...flags.map((flag): Finding => ({ file: where, weight: 'flag', ...flag })));
  const flag = (kind: Finding['kind'], message: string) =>
    findings.push({ file: where, weight: 'flag', kind, place: { words: article.title }, message });
  if (!article.summary) flag('missing-summary', 'There is no summary.');
  const first = titles.add(where, article.title, article.language);
  if (first) flag('duplicate-title', `${first} has this title too.`);
  return { id, article, findings };
}

/** What articles name that is not there. A draft may name what is published. */
async function tieFindings(
  root: string,
  shelf: Shelf,
  ids: ReadonlySet<string>,
  tied: [file: string, ties: Tie[]][],
): Promise<Finding[]> {
  const folder = shelfFolder(root, shelf);
  const measure = async (src: string) => (await imageSize(folder, src)) ?? (await imageSize(root, src));
  const check: ImageCheck = imageCheck(folder, measure);
  const findings: Finding[] = [];
  for (const [file, ties] of tied) {
    for (const tie of ties) {
      const [fault] = await tieFaults(ids, [[file, [tie]]], check);
      if (!fault) continue;
      const dead = 'image' in tie && ![folder, root].some((one) => existsSync(join(one, tie.image.src)));
      findings.push({ ...found(fault, shelf), ...(dead && { kind: 'dead-image' as const }) });
    }
  }
  return findings;
}

/** A fault of the contract as a finding: in a draft it stops nobody. */
function found({ file, field, message, weight }: Fault, shelf: Shelf): Finding {
  const [, block] = /^body\.(\d+)/.exec(field) ?? [];
  return {
    file: shelvedName(shelf, file),
    weight: shelf === 'drafts' ? 'warning' : weight,
    kind: 'invalid',
    ...(field && { field }),
    place: { ...(block !== undefined && { block: Number(block) + 1 }), words: '' },
    message,
  };
}

function shelvedName(shelf: Shelf, file: string): string {
  return shelf === 'drafts' ? `${deskFolder}/drafts/${file}` : file;
}

function readable(file: string): string | undefined {
  try {
    return textOf(file);
  } catch {
    return undefined;
  }
}
