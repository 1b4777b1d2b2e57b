import type { ArticleFile } from '../../contract/articleSchema.ts';
import type { BlockFile } from '../../contract/blockSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { readHtml } from '../formats/html/readHtml.ts';
import type { ParsedDocument } from '../formats/parsedDocument.ts';
import { readText } from '../formats/text/readText.ts';
import { loadLanguageDetector } from '../text/languageDetector.ts';
import { foreignLanguage, repairedNotes } from './articleOfDocument.ts';
import { toBlocks } from './blocks/toBlocks.ts';
import { repairBlocks } from './repair/repairBlocks.ts';
import { withValidCharacters } from './withValidCharacters.ts';
import { withValidLanguages } from './withValidLanguages.ts';

/** Blocks, and what could not be taken over, in English. */
interface PastedBlocks {
  blocks: BlockFile[];
  lost: string[];
}

/**
 * What an editor pastes as blocks of the contract, by the rules for documents: cleaned, repaired where that is certain, foreign
 * words in their language. Nothing is taken for a letterhead or a field. Pictures are left out, and told.
 *
 * @param pasted another program's HTML, or plain text
 * @param language BCP 47, the article's
 * @throws DocumentError where it is nested deeper, or has more cells, than anybody writes
 */
export async function blocksOfPasted(
  { html, text = '' }: { html?: string; text?: string },
  language: string,
  publication: Publication,
): Promise<PastedBlocks> {
  const source =
    html === undefined ? readText(text.replace(/\r\n?/g, '\n')) : readHtml(html, 'html', 'clipboard');
  const document: ParsedDocument = withValidLanguages(source);
  const detector = await loadLanguageDetector(publication);
  const repaired = repairBlocks(document.blocks, language);
  const { notes } = repairedNotes(document.notes, language);
  const { body, image, findings } = toBlocks(
    { blocks: repaired.blocks.filter(({ kind }) => kind !== 'image'), notes, images: {} },
    { language, id: 'pasted', languageOf: (words) => foreignLanguage(words, language, detector) },
  );
  const pictures = repaired.blocks.filter(({ kind }) => kind === 'image').length + (image ? 1 : 0);
  const lost = [
    ...document.formatFindings,
    ...(document.placedFindings ?? []).map(({ message }) => message),
    ...(pictures > 0 ? ['Pictures were left out: add them as files.'] : []),
    ...findings.map(({ message }) => message),
  ];
  const { body: blocks } = withValidCharacters({ body } as ArticleFile);
  return { blocks, lost: [...new Set(lost)] };
}
