import type { FlagKind, Place } from '../../formats/findings.ts';

/** One thing that the check found. */
export interface Finding {
  /** Below the archive's root. */
  file: string;
  /** An `error` stops the build; a `warning` is published all the same, or is in a draft; a `flag` is a doubt about the text. */
  weight: 'error' | 'warning' | 'flag';
  /** `invalid` is what the contract forbids. */
  kind: FlagKind | 'invalid';
  /** Dotted path inside the file, where the contract is the matter. */
  field?: string;
  place: Place;
  message: string;
}

/** What each kind means, for who reads the table. */
export const kindWords: Record<Finding['kind'], string> = {
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
  'doubtful-date': 'the day is not certain',
  'doubtful-author': 'the author is not certain',
  'doubtful-source': 'the last line may be the source',
  'doubtful-hyphen': 'a hyphen at a line’s end may belong to the word',
  'missing-summary': 'there is no summary: lists and previews show how the text begins',
  'duplicate-title': 'another article in the same language has this title',
  'lost-in-format': 'the document’s format did not give it',
};
