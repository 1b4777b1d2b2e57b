import { languageOf } from '../../../language/languages.ts';
import { dominantScript } from '../../text/dominantScript.ts';

/**
 * The language in which a line of a document is set: the article's, or, where most of its letters are of another script,
 * the tag that says no more than this script (`und-Arab`). It gives the line its direction.
 */
export function languageOfLine(text: string, language: string): string {
  const script = dominantScript(text)?.script;
  return script === undefined || script === languageOf(language).script ? language : `und-${script}`;
}
