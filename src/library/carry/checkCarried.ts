import { articleChecker } from '../../trust/articleChecker.ts';
import type { CarriedArticle, LeftOut } from './carriedArticle.ts';
import type { CarriedFile } from './readCarryFile.ts';

/** What came of comparing a file's articles with what the publication signed. */
export interface CheckedFile {
  /** The file without what was left out. */
  file: CarriedFile;
  /** Is as it was signed, or cannot be told; the numbers are of articles. */
  proven: number;
  unproven: number;
  /** Differs from what was signed, and was left out; or the signed text was taken in its place. */
  forged: Pick<LeftOut, 'name' | 'language' | 'place'>[];
  mended: Pick<LeftOut, 'name' | 'language' | 'place'>[];
}

/**
 * Compares the articles of a file with what the publication signed, before anything is kept.
 *
 * @returns undefined where there is nothing to check by: the file is then as good as who gave it
 */
export async function checkCarried(file: CarriedFile): Promise<CheckedFile | undefined> {
  const check = await articleChecker(file.signed);
  if (!check) return undefined;
  const checked: CheckedFile = { file, proven: 0, unproven: 0, forged: [], mended: [] };
  const articles: CarriedArticle[] = [];
  for (const [at, article] of file.articles.entries()) {
    const { id, title, language, text, saved } = article;
    const named = { name: title, language, place: at + 1 };
    const found = text === undefined ? undefined : await check({ id, text });
    if (found?.result === 'forged') {
      checked.forged.push(named);
      continue;
    }
    if (found?.result === 'mended') checked.mended.push(named);
    else if (found) checked[found.result === 'true' ? 'proven' : 'unproven'] += 1;
    // A newer text that was offered there is offered here only if it is the publication's.
    const isSigned =
      saved?.newer !== undefined && (await check({ id, text: saved.newer })).result !== 'forged';
    const { newer, ...entry } = saved ?? { at: 0 };
    articles.push({
      ...article,
      ...(found && { text: found.text }),
      ...(saved && { saved: { ...entry, ...(isSigned && newer !== undefined && { newer }) } }),
    });
  }
  return { ...checked, file: { ...file, articles } };
}
