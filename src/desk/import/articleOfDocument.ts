import * as v from 'valibot';
import { type ArticleFile, articleSchema } from '../../contract/articleSchema.ts';
import { localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { languageOf } from '../../language/languages.ts';
import { DocumentError } from '../formats/DocumentError.ts';
import type { Finding } from '../formats/finding.ts';
import type { ImportedDocument, ImportOptions } from '../formats/importedDocument.ts';
import type { Join } from '../formats/join.ts';
import type {
  DocumentBlock,
  DocumentFields,
  DocumentRun,
  ParsedDocument,
} from '../formats/parsedDocument.ts';
import { type LanguageDetector, loadLanguageDetector } from '../text/languageDetector.ts';
import { titleSlug } from '../text/titleSlug.ts';
import { toBlocks } from './blocks/toBlocks.ts';
import { foldedBlocks, withBlocks } from './findBlock.ts';
import { lossFindings } from './findings/lossFindings.ts';
import { openBoundaries } from './findings/openBoundaries.ts';
import { pageOrderOf } from './findings/pageOrder.ts';
import { textFindings } from './findings/textFindings.ts';
import { languageOfDocument } from './languageOfDocument.ts';
import { letterheadOf } from './letterhead/letterheadParts.ts';
import { blockText, oneLine, textOf } from './letterhead/paragraphText.ts';
import { type SeparatedDocument, separateLetterhead } from './letterhead/separateLetterhead.ts';
import { repairBlocks } from './repair/repairBlocks.ts';
import { substituteTitle } from './substituteTitle.ts';
import { withValidCharacters } from './withValidCharacters.ts';
import { withValidLanguages } from './withValidLanguages.ts';

/**
 * The steps of docs/decisions/0008, from a parsed document to an article of the contract.
 *
 * A missing title is taken from the first heading or words, a
 * missing author is the publication, both with a finding. A missing date is never made up, because it stays
 * in the article's address for ever: the import fails until somebody gives it.
 *
 * @throws DocumentError `empty` without text, `no-day` without a publication date
 */
export async function articleOfDocument(
  file: string,
  source: ParsedDocument,
  publication: Publication,
  options: ImportOptions,
): Promise<ImportedDocument> {
  const detector = await loadLanguageDetector(publication);
  const order = pageOrderOf(source.blocks, letterheadOf(publication));
  const document = withValidLanguages({ ...source, blocks: order.blocks });
  let taken = separateLetterhead(document, publication, options.language);
  const { language, findings: languageFindings } = languageOfDocument(
    taken,
    publication,
    detector,
    options.language,
    document.fields?.language,
  );
  // The language may resolve an ambiguous date.
  if (taken.findings.some(({ kind }) => kind === 'uncertain-date'))
    taken = separateLetterhead(document, publication, language);

  const isUndated = options.date === undefined && taken.fields.date === undefined;
  const date = options.date ?? taken.fields.date ?? options.today;
  if (!taken.blocks.some((block) => block.kind === 'image' || /[\p{L}\p{N}]/u.test(blockText(block))))
    throw noTextError(file, taken);
  if (date === undefined) {
    const message = `“${file}” has no publication date: write one into the document, or give it with --date YYYY-MM-DD.`;
    throw new DocumentError(file, 'no-day', message);
  }

  const repaired = repairBlocks(taken.blocks, language);
  const notes = repairedNotes(document.notes, language);
  const titled = repairedTitle(taken.fields.title, language);
  const title = titled.text || substituteTitle(repaired.blocks);
  const id = `${date}-${options.slug ?? titleSlug(title, language)}`;
  const blocksOf = (blocks: DocumentBlock[]) =>
    toBlocks(
      { blocks, notes: notes.notes, images: source.images },
      { language, id, languageOf: (text) => foreignLanguage(text, language, detector) },
    );
  const shown = blocksOf(repaired.blocks);
  // The only words beside a picture that cannot be shown are the text too.
  const alone = shown.body.length === 0 && titled.text ? taken.fields.title : undefined;
  const made = alone
    ? { ...blocksOf([{ kind: 'paragraph', runs: alone }]), findings: shown.findings }
    : shown;
  if (made.body.length === 0) throw noTextError(file, taken);

  const article = withValidCharacters({
    id,
    language,
    title,
    authors: authorsOf(taken, language, publication),
    date,
    ...sourceFieldOf(taken, language),
    ...editorsFieldsOf(source.fields, language),
    ...(made.image && { image: made.image }),
    body: made.body,
  });
  v.assert(articleSchema, article);
  const folded = foldedBlocks(article.body);
  const boundaries = openBoundaries(repaired.blocks, order.disorder);
  const sheet = boundaries
    .filter(({ pageSequence }) => pageSequence === order.disorder?.pageSequence)
    .map(({ after }) => after);
  const findings = [
    ...(isUndated ? [undated] : []),
    ...taken.findings
      .filter((finding) => !((options.date || isUndated) && isAboutDay(finding)))
      .map((finding) => withTitle(finding, title)),
    ...languageFindings,
    ...noteInTitle(taken.fields.title),
    ...source.formatFindings.map(
      (words): Finding => ({ kind: 'lost-in-format', place: { words }, message: words }),
    ),
    ...lossFindings(source.placedFindings, folded),
    ...withBlocks(order.findings, folded, () => sheet),
    ...withBlocks([...repaired.findings, ...notes.findings], folded),
    ...made.findings,
    ...textFindings(article, boundaries),
  ];
  const joined = [...titled.joined, ...withBlocks([...repaired.joined, ...notes.joined], folded)];
  return { article, images: made.images, joined, findings: withoutDuplicates(findings), document: source };
}

const undated: Finding = {
  kind: 'uncertain-date',
  place: { words: '' },
  message: 'The document names no day; today’s stands in its place.',
};

function noTextError(file: string, { hasLetterhead }: SeparatedDocument): DocumentError {
  const where = hasLetterhead ? 'below its letterhead' : 'besides its title, author and date';
  return new DocumentError(file, 'empty', `“${file}” has no text ${where}.`);
}

/** A missing title is told with the words that stand for it. */
function withTitle(finding: Finding, title: string): Finding {
  if (finding.kind !== 'missing-field' || finding.place.words !== 'title') return finding;
  return { ...finding, message: `The document has no title. “${title}” was taken for it.` };
}

function authorsOf({ fields }: SeparatedDocument, language: string, publication: Publication): string[] {
  const named = fields.authors.flatMap((name) => repairedLine([{ text: name }], language) ?? []);
  return named.length > 0 ? named : [localizedText(publication.name, language).text];
}

function sourceFieldOf({ fields }: SeparatedDocument, language: string): Pick<ArticleFile, 'source'> {
  const name = fields.source && repairedLine([{ text: fields.source.name }], language);
  return fields.source && name ? { source: { ...fields.source, name } } : {};
}

/** What documents with fields of their own may say and a letterhead does not. */
function editorsFieldsOf(
  { summary = '', topics = [] }: DocumentFields = {},
  language: string,
): Pick<ArticleFile, 'summary' | 'topics'> {
  const [said, ...named] = [summary, ...topics].map((text) => repairedLine([{ text }], language));
  const kept = [...new Set(named.filter((topic) => topic !== undefined))];
  return { ...(said && { summary: said }), ...(kept.length > 0 && { topics: kept }) };
}

/** A field's words on one line, repaired like the text: NFC, no extra spaces. */
function repairedLine(runs: readonly DocumentRun[], language: string): string | undefined {
  return repairedTitle(runs, language).text || undefined;
}

function repairedTitle(
  runs: readonly DocumentRun[] = [],
  language: string,
): { text: string; joined: Join[] } {
  const words = runs.filter(({ note }) => note === undefined);
  const { blocks, joined } = repairBlocks([{ kind: 'paragraph', style: 'title', runs: words }], language);
  return { text: oneLine(blocks.map(blockText).join(' ')), joined };
}

/** The notes' paragraphs, repaired like the text, with their findings. */
export function repairedNotes(
  notes: ParsedDocument['notes'],
  language: string,
): Pick<ParsedDocument, 'notes'> & Pick<ImportedDocument, 'joined' | 'findings'> {
  const repaired = Object.entries(notes).map(([key, note]) => ({ key, ...repairBlocks(note, language) }));
  return {
    notes: Object.fromEntries(
      repaired.map(({ key, blocks }) => [key, blocks.filter((block) => block.kind === 'paragraph')]),
    ),
    joined: repaired.flatMap(({ joined }) => joined),
    findings: repaired.flatMap(({ findings }) => findings),
  };
}

/** The language of a foreign passage, if certain, or if it cannot be the article's own. */
export function foreignLanguage(text: string, own: string, detector: LanguageDetector): string | undefined {
  const detected = detector.detect(text);
  return detected && (detected.certain || languageOf(detected.language).script !== languageOf(own).script)
    ? detected.language
    : undefined;
}

function noteInTitle(title: readonly DocumentRun[] = []): Finding[] {
  if (!title.some(({ note }) => note !== undefined)) return [];
  const words = oneLine(textOf({ runs: title }));
  return [
    {
      kind: 'lost-in-format',
      place: { words },
      message: 'The title refers to a footnote, which titles cannot do.',
    },
  ];
}

function isAboutDay({ kind, place }: Finding): boolean {
  return kind === 'missing-field' && place.words === 'date';
}

/** Each finding once, in the order found. */
function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
