import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { Book } from '../../epub/book.ts';
import { neededFaces } from '../../epub/neededFaces.ts';
import { fontFaces } from '../fonts/fontFaces.ts';
import { fontFiles } from '../fonts/fontsPlugin.ts';
import { mastheadText } from '../fonts/mastheadText.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalName } from '../system/terminalText.ts';

/**
 * The fonts of a built site that a book needs, with their licences.
 *
 * @param dir the built site
 * @throws {PrintableError} where the site has others: it was built before the fonts changed
 */
export async function siteFonts(
  book: { articles: readonly Article[]; publication: Publication },
  dir: string,
): Promise<Pick<Book, 'fonts' | 'fontLicences'>> {
  const masthead = mastheadText(book.publication);
  const files = await fontFiles(masthead);
  const read = async (path: string) => {
    try {
      return await readFile(join(dir, path));
    } catch {
      throw new PrintableError(
        `${terminalName(join(dir, path))} is missing: the site was built with other fonts. Build it again: npm run build`,
      );
    }
  };
  const fonts = neededFaces(book, fontFaces(masthead)).map(async (face) => {
    const path = files[face.role] ?? '';
    return { ...face, file: basename(path), bytes: await read(path) };
  });
  return {
    fonts: await Promise.all(fonts),
    fontLicences: (await read('assets/fonts/LICENSES.txt')).toString('utf8'),
  };
}
