import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articlePath } from '../../../contract/articlePath.ts';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { articleFiles } from '../../../press/archive/articleFiles.ts';
import { type ArticleReference, articleReferences } from '../../../press/archive/articleReferences.ts';
import { idIssues } from '../../../press/archive/idIssues.ts';
import { imageCheck } from '../../../press/archive/imageCheck.ts';
import { imageSize } from '../../../press/archive/imageSize.ts';
import type { Issue } from '../../../press/archive/issue.ts';
import { readPublication } from '../../../press/archive/readArchive.ts';
import { referenceIssues } from '../../../press/archive/referenceIssues.ts';
import { scanArticle } from '../../../press/archive/scanArticle.ts';
import type { Finding } from '../../formats/finding.ts';
import { readText } from '../../server/archive/archiveFolder.ts';
import type { CheckFinding } from './checkFinding.ts';
import { RepeatedTitles } from './repeatedTitles.ts';

export interface CheckedArchive {
  articles: number;
  drafts: number;
  /** By file, in each the order in which they were found. */
  findings: CheckFinding[];
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
export type TextCheck = (article: ArticleFile) => Finding[];

/** What is asked of each article, published or not. */
interface CheckContext {
  publication: Publication | undefined;
  checkText: TextCheck;
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
  checkText: TextCheck,
  drafts: readonly DraftArticle[] = [],
  onArticle: (total: number) => void = () => {},
): Promise<CheckedArchive> {
  const { publication, issues } = await readPublication(root);
  const findings = issues.map(findingOf);
  const files = await articleFiles(root);
  const asked = { publication, checkText, titles: new RepeatedTitles() };
  const claims: [file: string, id: string][] = [];
  const tied: [file: string, ties: ArticleReference[]][] = [];
  const ids = new Set<string>();
  for (const file of files) {
    const { id, ties: references, findings: own } = checkArticle(file, readableText(join(root, file)), asked);
    findings.push(...own);
    if (id !== undefined) claims.push([file, id]);
    if (id !== undefined && references) ids.add(id);
    if (references && references.length > 0) tied.push([file, references]);
    onArticle(files.length + drafts.length);
  }
  findings.push(...idIssues(claims).map(findingOf), ...(await referenceFindings([root], ids, tied)));
  for (const { file, article, folder, published } of drafts) {
    const titles = published ? new RepeatedTitles() : asked.titles;
    const path = articlePath(String(article.id));
    const { ties: references, findings: own } = checkArticle(path, JSON.stringify(article), {
      ...asked,
      titles,
    });
    const dead = await referenceFindings([folder, root], ids, [[path, references ?? []]]);
    findings.push(...[...own, ...dead].map((finding) => inDraft(file, finding)));
    onArticle(files.length + drafts.length);
  }
  findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { articles: files.length, drafts: drafts.length, findings };
}

function checkArticle(
  file: string,
  text: string | undefined,
  { publication, checkText, titles }: CheckContext,
): { id?: string; ties?: ArticleReference[]; findings: CheckFinding[] } {
  if (text === undefined)
    return { findings: [findingOf({ file, field: '', message: 'cannot be read', severity: 'error' })] };
  const { id, article, issues } = scanArticle(file, text, publication);
  const findings = issues.map(findingOf);
  if (!article) return { id, findings };
  findings.push(
    ...checkText(JSON.parse(text)).map((finding): CheckFinding => ({ file, severity: 'notice', ...finding })),
  );
  const finding = (kind: CheckFinding['kind'], message: string) =>
    findings.push({ file, severity: 'notice', kind, place: { words: article.title }, message });
  if (!article.summary) finding('missing-summary', 'There is no summary.');
  const first = titles.add(file, article.title, article.language);
  if (first) finding('duplicate-title', `${first} has this title too.`);
  return { id, ties: articleReferences(article), findings };
}

/**
 * What articles name that is not there.
 *
 * @param folders where pictures may lie
 */
async function referenceFindings(
  folders: [string, ...string[]],
  ids: ReadonlySet<string>,
  tied: [file: string, ties: ArticleReference[]][],
): Promise<CheckFinding[]> {
  const measure = async (src: string) => {
    const sizes = await Promise.all(folders.map((folder) => imageSize(folder, src)));
    return sizes.find((size) => size !== undefined);
  };
  const check = imageCheck(folders[0], measure);
  const findings: CheckFinding[] = [];
  for (const [file, references] of tied) {
    for (const reference of references) {
      const [issue] = await referenceIssues(ids, [[file, [reference]]], check);
      if (!issue) continue;
      const dead =
        'image' in reference && !folders.some((folder) => existsSync(join(folder, reference.image.src)));
      findings.push({ ...findingOf(issue), ...(dead && { kind: 'dead-image' as const }) });
    }
  }
  return findings;
}

function findingOf({ file, field, message, severity }: Issue): CheckFinding {
  const [, block] = /^body\.(\d+)/.exec(field) ?? [];
  return {
    file,
    severity,
    kind: 'invalid',
    ...(field && { field }),
    place: { ...(block !== undefined && { block: Number(block) + 1 }), words: '' },
    message,
  };
}

/** What is wrong with a draft stops no build. */
function inDraft(file: string, finding: CheckFinding): CheckFinding {
  return { ...finding, file, severity: finding.severity === 'error' ? 'warning' : finding.severity };
}

function readableText(file: string): string | undefined {
  try {
    return readText(file);
  } catch {
    return undefined;
  }
}
