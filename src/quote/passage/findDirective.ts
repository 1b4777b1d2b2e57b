import { foldText } from '../../language/fold.ts';
import type { TextDirective } from '../address/textDirective.ts';
import type { FoldedArticle, Passage } from './foldedArticle.ts';

/** A letter or figure of the scripts that put spaces between words. */
const joined = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]/u;

/** More places than this have no meaning for a reader. */
const most = 500;

/**
 * Finds what a text directive names: whole words, its context right beside it, as browsers do (the standard's "find a range from a
 * text directive"), but in the article's own text, folded. Of several places the one in the named block counts, else the first.
 */
export function findDirective(
  article: FoldedArticle,
  directive: TextDirective,
  block?: number,
): Passage | undefined {
  const spans = spansOf(article, directive);
  const span = spans.find(({ start }) => block !== undefined && article.blockAt(start) === block) ?? spans[0];
  return span && article.passageOf(span);
}

function spansOf({ folded }: FoldedArticle, directive: TextDirective) {
  const [prefix, start, end, suffix] = (['prefix', 'start', 'end', 'suffix'] as const).map((part) =>
    foldText(directive[part] ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  ) as [string, string, string, string];
  const spans: { start: number; end: number }[] = [];
  if (start === '') return spans;
  const isBehind = (at: number) => prefix === '' || isWord(spaceBefore(folded, at) - prefix.length, prefix);
  const isBefore = (at: number) => suffix === '' || isWord(spaceBehind(folded, at), suffix);
  function isWord(at: number, text: string): boolean {
    return at >= 0 && folded.startsWith(text, at) && isEdge(folded, at) && isEdge(folded, at + text.length);
  }
  function* places(text: string, from: number) {
    for (let at = folded.indexOf(text, from); at >= 0; at = folded.indexOf(text, at + 1))
      if (isEdge(folded, at) && isEdge(folded, at + text.length)) yield at;
  }
  // Each once, in order, whatever the beginnings are: an address can name a letter that is everywhere.
  const ends = end === '' ? [] : [...places(end, 0)].filter((at) => isBefore(at + end.length));
  let next = 0;
  for (const at of places(start, 0)) {
    if (spans.length >= most) break;
    const behind = at + start.length;
    if (!isBehind(at)) continue;
    if (end === '') {
      if (isBefore(behind)) spans.push({ start: at, end: behind });
      continue;
    }
    while ((ends[next] ?? behind) < behind) next += 1;
    const last = ends[next];
    if (last === undefined) break;
    spans.push({ start: at, end: last + end.length });
  }
  return spans;
}

/** Whether a word ends or begins here, or there is none. */
function isEdge(text: string, at: number): boolean {
  const before = text.codePointAt(at - (/[\udc00-\udfff]/.test(text[at - 1] ?? '') ? 2 : 1));
  const behind = text.codePointAt(at);
  return !(
    at > 0 &&
    before !== undefined &&
    behind !== undefined &&
    joined.test(String.fromCodePoint(before)) &&
    joined.test(String.fromCodePoint(behind))
  );
}

function spaceBefore(text: string, at: number): number {
  let place = at;
  while (place > 0 && /\s/.test(text[place - 1] ?? '')) place -= 1;
  return place;
}

function spaceBehind(text: string, at: number): number {
  let place = at;
  while (/\s/.test(text[place] ?? '')) place += 1;
  return place;
}
