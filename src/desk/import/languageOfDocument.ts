import { sectionOf } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { findLanguage, isLanguageTag, languageOf } from '../../language/languages.ts';
import type { Finding } from '../formats/finding.ts';
import type { DocumentFields } from '../formats/parsedDocument.ts';
import { dominantScript } from '../text/dominantScript.ts';
import type { DetectedLanguage, LanguageDetector } from '../text/languageDetector.ts';
import { prevailingLanguage } from '../text/prevailingLanguage.ts';
import { blockText, oneLine, textOf } from './letterhead/paragraphText.ts';
import type { SeparatedDocument } from './letterhead/separateLetterhead.ts';

/**
 * The language of a document: the editor's choice, else what it says itself, else the detected one, else the publication's first language in
 * the text's script. An uncertain language, or one without a section, is reported.
 */
export function languageOfDocument(
  { blocks, fields }: SeparatedDocument,
  publication: Publication,
  detector: LanguageDetector,
  given?: string,
  said?: DocumentFields['language'],
): { language: string; findings: Finding[] } {
  const title = textOf({ runs: fields.title ?? [] });
  const paragraphs = [title, ...blocks.map(blockText)];
  const text = paragraphs.join('\n');
  const words = oneLine(text).slice(0, 60);
  const finding = (message: string): Finding => ({ kind: 'unknown-language', place: { words }, message });
  const detected =
    given === undefined
      ? saidOrDetected(text, prevailingLanguage(paragraphs, title, detector), said)
      : { language: given, certain: true };
  const language = detected?.language ?? likeliestLanguage(text, publication);
  const uncertainty = `The language is uncertain; it was taken for ${languageOf(language).name} (${language}).`;
  const nowhere = `No section carries ${languageOf(language).name} (${language}).`;
  return {
    language,
    findings: [
      ...(detected?.certain ? [] : [finding(uncertainty)]),
      ...(sectionOf(publication, language) ? [] : [finding(nowhere)]),
    ],
  };
}

/** What the document says of its language counts where it can be so, and unless only a site's template says it, before all else. */
function saidOrDetected(
  text: string,
  detected: DetectedLanguage | undefined,
  said: DocumentFields['language'],
): DetectedLanguage | undefined {
  const named = said && isLanguageTag(said.tag) ? findLanguage(said.tag) : undefined;
  if (!said || !named || named.script !== dominantScript(text)?.script) return detected;
  if (detected && (detected.certain || !said.certain) && baseOf(detected.language) === baseOf(named.tag))
    return { ...detected, certain: true };
  return detected?.certain && !said.certain ? detected : { language: said.tag, certain: said.certain };
}

function baseOf(tag: string): string {
  return tag.replace(/-.*$/, '').toLowerCase();
}

function likeliestLanguage(text: string, { sections }: Publication): string {
  const carried = sections.flatMap(({ languages }) => languages);
  const script = dominantScript(text)?.script;
  const found = carried.find((tag) => languageOf(tag).script === script) ?? carried[0];
  if (found === undefined) throw new Error('A publication without a language passed its schema.');
  return found;
}
