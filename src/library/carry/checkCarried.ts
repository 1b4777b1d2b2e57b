import type { Article } from '../../contract/articleSchema.ts';
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

/** How often it is told how far it is, in milliseconds. */
const breath = 250;

/**
 * Compares the articles of a file with what the publication signed, before anything is kept.
 *
 * @param onProgress how many articles have been compared so far
 * @returns undefined where there is nothing to check by: the file is then as good as who gave it
 */
export async function checkCarried(
  file: CarriedFile,
  onProgress: (articles: number) => void = () => {},
): Promise<CheckedFile | undefined> {
  const check = await articleChecker(file.signed);
  if (!check) return undefined;
  const checked: CheckedFile = { file, proven: 0, unproven: 0, forged: [], mended: [] };
  const articles: CarriedArticle[] = [];
  let rested = performance.now();
  for (const [at, article] of file.articles.entries()) {
    if (performance.now() - rested > breath) {
      onProgress(at);
      await new Promise((rest) => setTimeout(rest));
      rested = performance.now();
    }
    const { id, title, language, text, saved } = article;
    const named = { name: title, language, place: at + 1 };
    const found = text === undefined ? undefined : await check({ id, text });
    if (found?.result === 'forged') {
      checked.forged.push(named);
      continue;
    }
    // A newer text that was offered there is offered here only if it is the publication's.
    const offered = saved?.newer === undefined ? undefined : await check({ id, text: saved.newer });
    if (found?.result === 'mended' || offered?.result === 'mended') checked.mended.push(named);
    else if (found) checked[found.result === 'true' ? 'proven' : 'unproven'] += 1;
    const newer = offered?.result === 'forged' || offered?.text === found?.text ? undefined : offered?.text;
    articles.push({
      ...article,
      ...(found && { text: found.text }),
      // Whoever changed the text may have changed what it is called beside it.
      ...(found?.result === 'mended' && titleOf(found.text)),
      ...(saved && { saved: { at: saved.at, ...(newer !== undefined && { newer }) } }),
    });
  }
  return { ...checked, file: { ...file, articles } };
}

function titleOf(text: string): Pick<CarriedArticle, 'title' | 'language'> {
  const { title, language } = JSON.parse(text) as Article;
  return { title, language };
}
