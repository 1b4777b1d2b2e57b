import * as v from 'valibot';
import { articleSchema } from '../../contract/articleSchema.ts';
import { wordingFor } from '../../contract/labels.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { languageOf } from '../../language/languages.ts';
import { slugOf } from '../../language/slug.ts';
import { DocumentFault } from '../formats/DocumentFault.ts';
import type { Flag, Join } from '../formats/findings.ts';
import type { ArticleFile, ImportedDocument, ImportOptions } from '../formats/importedDocument.ts';
import type { SourceDocument, SourceRun } from '../formats/sourceDocument.ts';
import { type LanguageDetector, loadLanguageDetector } from '../text/languageDetector.ts';
import { foldedBlocks, withBlocks } from './blockPlaces.ts';
import { toBlocks } from './blocks/toBlocks.ts';
import { openSeams } from './flags/openSeams.ts';
import { orderOf } from './flags/orderFlags.ts';
import { textFlags } from './flags/textFlags.ts';
import { languageOfDocument } from './languageOfDocument.ts';
import { letterheadOf } from './letterhead/letterheadParts.ts';
import { blockText, oneLine, textOf } from './letterhead/paragraphText.ts';
import { type Unlettered, withoutLetterhead } from './letterhead/withoutLetterhead.ts';
import { repairBlocks } from './repair/repairBlocks.ts';
import { withSoundLanguages } from './soundLanguages.ts';
import { standInTitle } from './standInTitle.ts';

/**
 * The row of docs/decisions/0008, from what a format's reader shows to an article of the contract.
 *
 * What the contract demands and the document lacks: an absent title is the first heading's or the first words', an
 * absent author the publication under its own name, both flagged. An absent day is nothing to be made up, for it stays
 * in the article's address for ever: the document is refused until somebody says it.
 *
 * @throws DocumentFault `empty` without text, `no-day` without a day of appearance
 */
export async function articleOfSource(
  file: string,
  source: SourceDocument,
  publication: Publication,
  options: ImportOptions,
): Promise<ImportedDocument> {
  const detector = await loadLanguageDetector(publication);
  const order = orderOf(source.blocks, letterheadOf(publication));
  const document = withSoundLanguages({ ...source, blocks: order.blocks });
  let taken = withoutLetterhead(document, publication, options.language);
  const { language, flags: languageFlags } = languageOfDocument(
    taken,
    publication,
    detector,
    options.language,
  );
  // Now that the language is known, a day that two could be may be one.
  if (taken.flags.some(({ kind }) => kind === 'doubtful-date'))
    taken = withoutLetterhead(document, publication, language);

  const date = options.date ?? taken.fields.date;
  if (!taken.blocks.some((block) => block.kind === 'image' || /[\p{L}\p{N}]/u.test(blockText(block))))
    throw new DocumentFault(file, 'empty', `“${file}” has no text below its letterhead.`);
  if (date === undefined) {
    const message = `“${file}” names no day of appearance: write it into the document, or give it with --date YYYY-MM-DD.`;
    throw new DocumentFault(file, 'no-day', message);
  }

  const repaired = repairBlocks(taken.blocks, language);
  const notes = repairedNotes(document.notes, language);
  const titled = repairedTitle(taken.fields.title, language);
  const title = titled.text || standInTitle(repaired.blocks);
  const id = `${date}-${slugOf(title)}`;
  const made = toBlocks(
    { blocks: repaired.blocks, notes: notes.notes, images: source.images },
    { language, id, languageOf: (text) => foreignLanguage(text, language, detector) },
  );
  if (made.body.length === 0)
    throw new DocumentFault(file, 'empty', `“${file}” has no text below its letterhead.`);

  const article: ArticleFile = {
    id,
    language,
    title,
    authors: authorsOf(taken, language, publication),
    date,
    ...sourceOf(taken, language),
    ...(made.image && { image: made.image }),
    body: made.body,
  };
  v.assert(articleSchema, article);
  const folded = foldedBlocks(article.body);
  const seams = openSeams(repaired.blocks, order.disorder);
  const sheet = seams.filter(({ row }) => row === order.disorder?.row).map(({ after }) => after);
  const flags = [
    ...taken.flags.filter((flag) => !(options.date && isAboutDay(flag))),
    ...languageFlags,
    ...noteInTitle(taken.fields.title),
    ...source.losses.map((words): Flag => ({ kind: 'lost-in-format', place: { words }, message: words })),
    ...withBlocks(order.flags, folded, () => sheet),
    ...withBlocks([...repaired.flags, ...notes.flags], folded),
    ...made.flags,
    ...textFlags(article, seams),
  ];
  const joined = [...titled.joined, ...withBlocks([...repaired.joined, ...notes.joined], folded)];
  return { article, images: made.images, joined, flags: once(flags), source };
}

function authorsOf({ fields }: Unlettered, language: string, publication: Publication): string[] {
  const named = fields.authors.flatMap((name) => repairedLine([{ text: name }], language) ?? []);
  return named.length > 0 ? named : [wordingFor(publication.name, language).text];
}

function sourceOf({ fields }: Unlettered, language: string): Pick<ArticleFile, 'source'> {
  const name = fields.source && repairedLine([{ text: fields.source.name }], language);
  return fields.source && name ? { source: { ...fields.source, name } } : {};
}

/** A field's words in one line, repaired as the text is: NFC, no idle spaces. */
function repairedLine(runs: readonly SourceRun[], language: string): string | undefined {
  return repairedTitle(runs, language).text || undefined;
}

function repairedTitle(runs: readonly SourceRun[] = [], language: string): { text: string; joined: Join[] } {
  const words = runs.filter(({ note }) => note === undefined);
  const { blocks, joined } = repairBlocks([{ kind: 'paragraph', style: 'title', runs: words }], language);
  return { text: oneLine(blocks.map(blockText).join(' ')), joined };
}

/** The notes' paragraphs, repaired as the text is, and what was found in them. */
function repairedNotes(
  notes: SourceDocument['notes'],
  language: string,
): Pick<SourceDocument, 'notes'> & Pick<ImportedDocument, 'joined' | 'flags'> {
  const repaired = Object.entries(notes).map(([key, note]) => ({ key, ...repairBlocks(note, language) }));
  return {
    notes: Object.fromEntries(
      repaired.map(({ key, blocks }) => [key, blocks.filter((block) => block.kind === 'paragraph')]),
    ),
    joined: repaired.flatMap(({ joined }) => joined),
    flags: repaired.flatMap(({ flags }) => flags),
  };
}

/** What a foreign passage is in, where that is sure, or where it cannot be the article's own language. */
function foreignLanguage(text: string, own: string, detector: LanguageDetector): string | undefined {
  const detected = detector.detect(text);
  return detected && (detected.certain || languageOf(detected.language).script !== languageOf(own).script)
    ? detected.language
    : undefined;
}

function noteInTitle(title: readonly SourceRun[] = []): Flag[] {
  if (!title.some(({ note }) => note !== undefined)) return [];
  const words = oneLine(textOf({ runs: title }));
  return [
    { kind: 'lost-in-format', place: { words }, message: 'The title refers to a footnote; a title cannot.' },
  ];
}

function isAboutDay({ kind, place }: Flag): boolean {
  return kind === 'missing-field' && place.words === 'day';
}

/** Each finding once, in the order in which they were found. */
function once(flags: readonly Flag[]): Flag[] {
  return [...new Map(flags.map((flag) => [JSON.stringify(flag), flag])).values()];
}
