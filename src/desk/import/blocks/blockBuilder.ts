import type { BlockFile } from '../../../contract/blockSchema.ts';
import { isBlankText, plainText } from '../../../contract/text/plainText.ts';
import type { Text } from '../../../contract/text/textSchema.ts';
import { findLanguage } from '../../../language/languages.ts';
import type { Finding, FindingKind } from '../../formats/finding.ts';
import type { DocumentRun } from '../../formats/parsedDocument.ts';
import { proseOf } from '../../formats/runText.ts';
import { lastWords } from '../../text/letters.ts';
import { toText } from './toText.ts';

/** A look that belongs to the whole paragraph or document and is no emphasis. */
interface IgnoredLook {
  plainStrong?: boolean;
  plainEm?: boolean;
}

/** Collects the blocks of one article in order, with their findings. */
export interface BlockBuilder {
  readonly body: BlockFile[];
  readonly findings: Finding[];
  /** The page of the source that is being read. */
  page: number | undefined;
  /** Runs as text, in their own language. */
  text(runs: readonly DocumentRun[], look?: IgnoredLook): Text;
  /** The language of words; undefined if it is the article's. */
  languageOf(words: string): string | undefined;
  push(block: BlockFile): void;
  /** Adds a finding at the next block. */
  report(kind: FindingKind, words: string, message: string): void;
}

interface BuilderOptions {
  language: string;
  languageOf(text: string): string | undefined;
  numberOf(key: string): number | undefined;
}

/** An empty builder. */
export function createBlockBuilder({ language, languageOf, numberOf }: BuilderOptions): BlockBuilder {
  const own = findLanguage(language)?.tag ?? language;
  const builder: BlockBuilder = {
    body: [],
    findings: [],
    page: undefined,
    languageOf(words) {
      const found = /\p{L}/u.test(words) ? languageOf(words) : undefined;
      return found === undefined || (findLanguage(found)?.tag ?? found) === own ? undefined : found;
    },
    text(runs, look = {}) {
      return toText(runs, {
        language: builder.languageOf(proseOf(runs)) ?? language,
        languageOf,
        numberOf,
        onDroppedLink: (href, words) =>
          builder.report(
            'dropped-link',
            words.trim(),
            `The link to ${href} is not an address an article may link to; its words were kept.`,
          ),
        onLostNote: (mark) =>
          builder.report('lost-in-format', mark, 'This refers to a note that the document does not have.'),
        ...look,
      });
    },
    push(block) {
      builder.body.push(block);
    },
    report(kind, words, message) {
      const place = { block: builder.body.length + 1, words: lastWords(words, 12) };
      const { page } = builder;
      builder.findings.push({ kind, place: page === undefined ? place : { page, ...place }, message });
    },
  };
  return builder;
}

/** A paragraph: a plain string without formatting in the article's language. None for a blank text. */
export function paragraphOf(text: Text, language: string | undefined): BlockFile[] {
  if (isBlankText(text)) return [];
  if (typeof text === 'string' && language === undefined) return [text];
  return [{ type: 'paragraph', text, ...withLanguage(language) }];
}

/** A block's language, if it has its own. */
export function withLanguage(language: string | undefined): { language?: string } {
  return language === undefined ? {} : { language };
}

/** The words of several texts. */
export function wordsOf(...texts: readonly Text[]): string {
  return texts.map(plainText).join(' ');
}
