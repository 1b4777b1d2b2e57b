import { languageOf } from '../../../language/languages.ts';
import { dominantScript } from '../../text/dominantScript.ts';

/**
 * The language of a document's line: the article's, or, if most of its letters are in another script,
 * a tag for that script alone (`und-Arab`). It gives the line its direction.
 */
export function languageOfLine(text: string, language: string): string {
  const script = dominantScript(text)?.script;
  return script === undefined || script === languageOf(language).script ? language : `und-${script}`;
}
