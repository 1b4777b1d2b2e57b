import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articlePath } from '../../../contract/articlePath.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { articleFiles } from '../../../press/archive/articleFiles.ts';
import { articleTies, type Tie } from '../../../press/archive/articleTies.ts';
import type { Fault } from '../../../press/archive/fault.ts';
import { idFaults } from '../../../press/archive/idFaults.ts';
import { imageCheck } from '../../../press/archive/imageCheck.ts';
import { imageSize } from '../../../press/archive/imageSize.ts';
import { readPublication } from '../../../press/archive/readArchive.ts';
import { scanArticle } from '../../../press/archive/scanArticle.ts';
import { tieFaults } from '../../../press/archive/tieFaults.ts';
import type { Flag } from '../../formats/findings.ts';
import type { ArticleFile } from '../../formats/importedDocument.ts';
import { textOf } from '../../server/archive/archiveFolder.ts';
import type { Finding } from './finding.ts';
import { RepeatedTitles } from './repeatedTitles.ts';

export interface CheckedArchive {
  articles: number;
  drafts: number;
  /** By file, in each the order in which they were found. */
  findings: Finding[];
}

/** An article on the desk that is not published, or is changed and not yet published again. */
export interface DraftArticle {
  /** Its file, below the archive's root. */
  file: string;
  article: ArticleFile;
  /** Where its own `images/` lie; it may show the archive's too. */
  folder: string;
  /** Whether it is to replace a published article, whose title it may share. */
  published: boolean;
}

/** What is asked of an article's text; `textFlags` is it. */
export type FlagsOf = (article: ArticleFile) => Flag[];

/** What is asked of each article, published or not. */
interface Asked {
  publication: Publication | undefined;
  flagsOf: FlagsOf;
  titles: RepeatedTitles;
}

/**
 * Checks an archive: all that the build asks, and what is doubtful in its texts; then the desk's drafts. Articles are read
 * one after the other, and of each only what ties it to others is kept.
 *
 * @param onArticle is told after each, with how many there are
 */
export async function checkArchive(
  root: string,
  flagsOf: FlagsOf,
  drafts: readonly DraftArticle[] = [],
  onArticle: (total: number) => void = () => {},
): Promise<CheckedArchive> {
  const { publication, faults } = await readPublication(root);
  const findings = faults.map(found);
  const files = articleFiles(root);
  const asked = { publication, flagsOf, titles: new RepeatedTitles() };
  const claims: [file: string, id: string][] = [];
  const tied: [file: string, ties: Tie[]][] = [];
  const ids = new Set<string>();
  for (const file of files) {
    const { id, ties, findings: own } = readOne(file, readable(join(root, file)), asked);
    findings.push(...own);
    if (id !== undefined) claims.push([file, id]);
    if (id !== undefined && ties) ids.add(id);
    if (ties && ties.length > 0) tied.push([file, ties]);
    onArticle(files.length + drafts.length);
  }
  findings.push(...idFaults(claims).map(found), ...(await tieFindings([root], ids, tied)));
  for (const { file, article, folder, published } of drafts) {
    const titles = published ? new RepeatedTitles() : asked.titles;
    const path = articlePath(String(article.id));
    const { ties, findings: own } = readOne(path, JSON.stringify(article), { ...asked, titles });
    const dead = await tieFindings([folder, root], ids, [[path, ties ?? []]]);
    findings.push(...[...own, ...dead].map((finding) => inDraft(file, finding)));
    onArticle(files.length + drafts.length);
  }
  findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { articles: files.length, drafts: drafts.length, findings };
}

function readOne(
  file: string,
  text: string | undefined,
  { publication, flagsOf, titles }: Asked,
): { id?: string; ties?: Tie[]; findings: Finding[] } {
  if (text === undefined)
    return { findings: [found({ file, field: '', message: 'cannot be read', weight: 'error' })] };
  const { id, article, faults } = scanArticle(file, text, publication);
  const findings = faults.map(found);
  if (!article) return { id, findings };
  findings.push(...flagsOf(JSON.parse(text)).map((flag): Finding => ({ file, weight: 'flag', ...flag })));
  const flag = (kind: Finding['kind'], message: string) =>
    findings.push({ file, weight: 'flag', kind, place: { words: article.title }, message });
  if (!article.summary) flag('missing-summary', 'There is no summary.');
  const first = titles.add(file, article.title, article.language);
  if (first) flag('duplicate-title', `${first} has this title too.`);
  return { id, ties: articleTies(article), findings };
}

/**
 * What articles name that is not there.
 *
 * @param folders where pictures may lie
 */
async function tieFindings(
  folders: [string, ...string[]],
  ids: ReadonlySet<string>,
  tied: [file: string, ties: Tie[]][],
): Promise<Finding[]> {
  const measure = async (src: string) => {
    const sizes = await Promise.all(folders.map((folder) => imageSize(folder, src)));
    return sizes.find((size) => size !== undefined);
  };
  const check = imageCheck(folders[0], measure);
  const findings: Finding[] = [];
  for (const [file, ties] of tied) {
    for (const tie of ties) {
      const [fault] = await tieFaults(ids, [[file, [tie]]], check);
      if (!fault) continue;
      const dead = 'image' in tie && !folders.some((folder) => existsSync(join(folder, tie.image.src)));
      findings.push({ ...found(fault), ...(dead && { kind: 'dead-image' as const }) });
    }
  }
  return findings;
}

function found({ file, field, message, weight }: Fault): Finding {
  const [, block] = /^body\.(\d+)/.exec(field) ?? [];
  return {
    file,
    weight,
    kind: 'invalid',
    ...(field && { field }),
    place: { ...(block !== undefined && { block: Number(block) + 1 }), words: '' },
    message,
  };
}

/** What is wrong with a draft stops no build. */
function inDraft(file: string, finding: Finding): Finding {
  return { ...finding, file, weight: finding.weight === 'error' ? 'warning' : finding.weight };
}

function readable(file: string): string | undefined {
  try {
    return textOf(file);
  } catch {
    return undefined;
  }
}
