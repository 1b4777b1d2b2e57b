import { languageOf } from '../../../language/languages.ts';

/** A segment of a text in one script. */
export interface ScriptRun {
  text: string;
  /** Written in a script that the text's language does not use. */
  foreign: boolean;
}

// A segment begins and ends with a letter; marks, ZWNJ and single spaces inside belong to it.
const arabic = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\u200c\u200d]|[ \u00a0،](?=\p{Script=Arabic}))*/gu;
const latin =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}'’.-]*(?:[\p{Script=Latin}\p{M}]|(?<=\p{L}\.)))?(?: \p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*)*/gu;

// What stands between two segments and is of no script goes with them, as it does on paper: else they would be read in the
// order of the text around them.
const betweenLatin = /^[^\p{L}\p{M}،؛؟«»\n]{1,8}$/u;
const betweenArabic = /^[^\p{L}\p{M}\n]{1,8}$/u;
const quotations = /([„“”"‚‘])$/u;
const closing: Readonly<Record<string, RegExp>> = {
  '„': /^[.,!?…]?[“”]/u,
  '“': /^[.,!?…]?”/u,
  '”': /^[.,!?…]?”/u,
  '"': /^[.,!?…]?"/u,
  '‚': /^[.,!?…]?[‘’]/u,
  '‘': /^[.,!?…]?’/u,
};

/** Parts a text where another script than its language's begins and ends: Arabic in Latin or Cyrillic, Latin in Arabic. */
export function splitScripts(text: string, language: string): ScriptRun[] {
  const [foreign, between] =
    languageOf(language).script === 'Arab' ? [latin, betweenLatin] : [arabic, betweenArabic];
  const found = [...text.matchAll(foreign)].filter(([part]) => /\p{L}/u.test(part));
  const places: { from: number; to: number }[] = [];
  for (const { 0: part, index } of found) {
    const last = places.at(-1);
    const to = index + part.length;
    if (last && between.test(text.slice(last.to, index))) last.to = to;
    else places.push({ from: index, to });
  }
  const segments: ScriptRun[] = [];
  let at = 0;
  for (const place of places) {
    const { from, to } = withQuotes(text, place);
    if (from > at) segments.push({ text: text.slice(at, from), foreign: false });
    segments.push({ text: text.slice(from, to), foreign: true });
    at = to;
  }
  if (at < text.length || segments.length === 0) segments.push({ text: text.slice(at), foreign: false });
  return segments;
}

/** A segment in quotation marks of its own script has them, and the mark that ends its sentence. */
function withQuotes(text: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const mark = quotations.exec(text.slice(Math.max(0, from - 1), from))?.[1];
  const close = mark && closing[mark]?.exec(text.slice(to, to + 2))?.[0];
  return close ? { from: from - 1, to: to + close.length } : { from, to };
}
