import { terminalText } from '../system/terminalText.ts';
import { articlesInFile } from './articlesInFile.ts';
import { articleFault, idOf } from './checkArticle.ts';
import { SourceError } from './copySource.ts';
import { Findings } from './findings.ts';
import type { SignedList } from './signedList.ts';

/**
 * Checks every article of a pack, of a file that a reader saved or of one article's file.
 *
 * @throws {SourceError} for a file of another kind
 */
export async function verifyFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  list: SignedList,
  findings: Findings,
): Promise<void> {
  const { articles, damage } = articlesInFile(bytes);
  if (damage) findings.files.set(name, `${damage}: what could be read of it was checked`);
  const seen = new Set<string>();
  for (const article of articles) {
    const id = idOf(article);
    if (id === undefined) {
      const { id: claimed } = Object(article) as { id?: unknown };
      const claim = typeof claimed === 'string' ? terminalText(claimed) : 'an article without an id';
      findings.articles.set(claim, 'unknown');
      continue;
    }
    const listed = await list.hashesOf(id);
    if (listed === 'unchecked') {
      findings.unchecked.set(id, 'is on a list that is damaged');
      continue;
    }
    const fault = await articleFault(article, listed);
    if (fault) findings.articles.set(id, fault);
    else if (!seen.has(id)) findings.good += 1;
    seen.add(id);
  }
}

/** Checks a pack of a copy. Articles are counted by their own files, so what is wrong here is told of the pack. */
export async function checkPackFile(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  list: SignedList,
  findings: Findings,
): Promise<void> {
  const own = new Findings();
  try {
    await verifyFile(path, bytes, list, own);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    findings.files.set(path, error.message);
  }
  const named = [...own.articles.keys()];
  const more = named.length > 5 ? ' …' : '';
  if (named.length > 0)
    findings.files.set(
      path,
      `holds articles that are not the publication’s: ${named.slice(0, 5).join(', ')}${more}`,
    );
  for (const [file, why] of own.files) if (!findings.files.has(file)) findings.files.set(file, why);
}
