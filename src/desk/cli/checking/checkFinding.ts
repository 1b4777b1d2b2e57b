import type { FindingKind } from '../../formats/finding.ts';
import type { Place } from '../../formats/place.ts';

/** One finding of the check. */
export interface CheckFinding {
  /** Below the archive's root. */
  file: string;
  /** An `error` stops the build; a `warning` does not, or is in a draft; a `notice` is an uncertain place in the text. */
  severity: 'error' | 'warning' | 'notice';
  /** `invalid` is an issue against the contract. */
  kind: FindingKind | 'invalid';
  /** Dotted path inside the file, for an issue against the contract. */
  field?: string;
  place: Place;
  message: string;
}

/** What each kind means, printed below the table. */
export const kindDescriptions: Record<CheckFinding['kind'], string> = {
  invalid: 'the contract does not allow it; an error stops the build',
  'dead-image': 'the picture is missing from the archive; this stops the build',
  'cut-sentence': 'the sentence has no end or no beginning',
  'unbalanced-quotation': 'a quotation or bracket is opened and not closed, or closed and not opened',
  'doubled-word': 'a word is repeated',
  'page-order': 'parts of the text are out of order',
  'straight-quotes': 'straight quotation marks among curly ones',
  'dropped-link': 'a link was removed',
  'dropped-image': 'a picture was left out',
  'dropped-text': 'words were left out',
  'unknown-language': 'the language could not be detected',
  'missing-field': 'the author, date or title is missing',
  'uncertain-date': 'the date is uncertain',
  'uncertain-author': 'the author is uncertain',
  'uncertain-source': 'the last line may be the source',
  'uncertain-hyphen': 'a hyphen at a line’s end may belong to the word',
  'missing-summary': 'there is no summary: lists and previews show the beginning of the text',
  'duplicate-title': 'another article in the same language has this title',
  'lost-in-format': 'the document’s format could not carry it',
};
