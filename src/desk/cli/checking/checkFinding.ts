import type { FindingKind } from '../../formats/finding.ts';
import type { Place } from '../../formats/place.ts';

/** One thing that the check found. */
export interface CheckFinding {
  /** Below the archive's root. */
  file: string;
  /** An `error` stops the build; a `warning` is published all the same, or is in a draft; a `flag` is a doubt about the text. */
  severity: 'error' | 'warning' | 'notice';
  /** `invalid` is what the contract forbids. */
  kind: FindingKind | 'invalid';
  /** Dotted path inside the file, where the contract is the matter. */
  field?: string;
  place: Place;
  message: string;
}

/** What each kind means, for who reads the table. */
export const kindDescriptions: Record<CheckFinding['kind'], string> = {
  invalid: 'the contract does not allow it; an error stops the build',
  'dead-image': 'the picture is not in the archive; it stops the build',
  'cut-sentence': 'the sentence has no end or no beginning',
  'unbalanced-quotation': 'a quotation or bracket is opened and not closed, or closed and not opened',
  'doubled-word': 'a word stands twice',
  'page-order': 'parts of the text are not in their order',
  'straight-quotes': 'straight quotation marks among curly ones',
  'dropped-link': 'a link was taken out',
  'dropped-image': 'a picture was left out',
  'dropped-text': 'words were left out',
  'unknown-language': 'the language was not recognised',
  'missing-field': 'author, day or title is missing',
  'uncertain-date': 'the day is not certain',
  'uncertain-author': 'the author is not certain',
  'uncertain-source': 'the last line may be the source',
  'uncertain-hyphen': 'a hyphen at a line’s end may belong to the word',
  'missing-summary': 'there is no summary: lists and previews show how the text begins',
  'duplicate-title': 'another article in the same language has this title',
  'lost-in-format': 'the document’s format did not give it',
};
