import { PDFDocument, PDFName, ReadingDirection } from '@cantoo/pdf-lib';
import type { Article } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { languageOf } from '../../language/languages.ts';

/** What a PDF says of itself. */
export type Described = Pick<Article, 'title' | 'authors' | 'language' | 'date' | 'topics' | 'summary'>;

/**
 * Adds to a printed article, or to a booklet of them, what the browser does not know (ISO 32000-1): title and authors (14.3.3), its language (14.9.2), the
 * order of its pages and that a viewer shows the title instead of the file's name (12.2). Its day stands for the time of writing,
 * so that the same article gives the same file.
 *
 * @param pdf as Chromium has written it; tags and outline stay
 */
export async function withProperties(
  pdf: Uint8Array,
  { title, authors, language, date, topics, summary }: Described,
  { monogram, website }: Publication,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(authors.join('; '));
  if (summary !== undefined) document.setSubject(summary);
  if (topics && topics.length > 0) document.setKeywords(topics);
  document.setCreator([monogram, website].filter(Boolean).join(' · '));
  document.setLanguage(language);
  const day = new Date(`${date}T00:00:00Z`);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const direction = languageOf(language).direction === 'rtl' ? ReadingDirection.R2L : ReadingDirection.L2R;
  const preferences = document.catalog.getOrCreateViewerPreferences();
  preferences.setReadingDirection(direction);
  // The library's own: no key of the standard (table 147).
  preferences.dict.delete(PDFName.of('Type'));
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}
