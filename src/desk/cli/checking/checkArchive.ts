import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articlePath } from '../../../contract/articlePath.ts';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { articleFiles } from '../../../press/archive/articleFiles.ts';
import { type ArticleReference, articleReferences } from '../../../press/archive/articleReferences.ts';
import { audioCheck } from '../../../press/archive/audio/audioCheck.ts';
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
  /** What editors call each draft, by its file. */
  draftNames: ReadonlyMap<string, string>;
  /** By file, within a file in the order found. */
  findings: CheckFinding[];
}

/** A draft that is not published, or changed since. */
export interface DraftArticle {
  /** Its file, below the archive's root. */
  file: string;
  /** What editors know it by: its document, the article that it changes, or its title. */
  name: string;
  article: ArticleFile;
  /** Holds its own `images/`; it may show the archive's too. */
  folder: string;
  /** Whether it replaces a published article, whose title it may share. */
  published: boolean;
}

/** Checks an article's text, as `textFindings` does. */
export type TextCheck = (article: ArticleFile) => Finding[];

/** What every article is checked against. */
interface CheckContext {
  publication: Publication | undefined;
  checkText: TextCheck;
  titles: RepeatedTitles;
}

/**
 * Checks an archive: everything the build requires, uncertain places in the texts, then the desk's drafts. Articles are
 * read one after the other, keeping only their references.
 *
 * @param onArticle called after each with the total
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
  const referring: [file: string, references: ArticleReference[]][] = [];
  const ids = new Set<string>();
  for (const file of files) {
    const { id, references, findings: own } = checkArticle(file, readableText(join(root, file)), asked);
    findings.push(...own);
    if (id !== undefined) claims.push([file, id]);
    if (id !== undefined && references) ids.add(id);
    if (references && references.length > 0) referring.push([file, references]);
    onArticle(files.length + drafts.length);
  }
  findings.push(...idIssues(claims).map(findingOf), ...(await referenceFindings([root], ids, referring)));
  for (const { file, article, folder, published } of drafts) {
    const titles = published ? new RepeatedTitles() : asked.titles;
    const path = articlePath(String(article.id));
    const { references, findings: own } = checkArticle(path, JSON.stringify(article), {
      ...asked,
      titles,
    });
    const dead = await referenceFindings([folder, root], ids, [[path, references ?? []]]);
    findings.push(...[...own, ...dead].map((finding) => inDraft(file, finding)));
    onArticle(files.length + drafts.length);
  }
  findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const draftNames = new Map(drafts.map(({ file, name }) => [file, name]));
  return { articles: files.length, drafts: drafts.length, draftNames, findings };
}

function checkArticle(
  file: string,
  text: string | undefined,
  { publication, checkText, titles }: CheckContext,
): { id?: string; references?: ArticleReference[]; findings: CheckFinding[] } {
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
  if (!article.summary && !article.retraction) finding('missing-summary', 'There is no summary.');
  const first = titles.add(file, article.title, article.language);
  if (first) finding('duplicate-title', `${first} has the same title.`);
  return { id, references: articleReferences(article), findings };
}

/**
 * References to missing articles and pictures.
 *
 * @param folders where pictures may lie
 */
async function referenceFindings(
  folders: [string, ...string[]],
  ids: ReadonlySet<string>,
  referring: [file: string, references: ArticleReference[]][],
): Promise<CheckFinding[]> {
  const measure = async (src: string) => {
    const sizes = await Promise.all(folders.map((folder) => imageSize(folder, src)));
    return sizes.find((size) => size !== undefined);
  };
  const check = imageCheck(folders[0], measure);
  const checkAudio = audioCheck(...folders);
  const findings: CheckFinding[] = [];
  for (const [file, references] of referring) {
    for (const reference of references) {
      const [issue] = await referenceIssues(ids, [[file, [reference]]], check, checkAudio);
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

/** An error in a draft does not stop the build. */
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
