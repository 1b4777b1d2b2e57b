import * as v from 'valibot';

const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const popEmbedding = '\u202c';
const popIsolate = '\u2069';

/**
 * The places of the controls of an embedding, override or isolate (UAX #9) that have no partner in a text. What stands open
 * inside an isolate ends with it.
 */
export function unpairedControls(text: string): number[] {
  const open: { at: number; end: string }[] = [];
  const unpaired: number[] = [];
  let isolates = 0;
  for (const { 0: control, index: at } of text.matchAll(controls)) {
    if (control === popIsolate && isolates > 0) {
      open.length = open.findLastIndex(({ end }) => end === popIsolate);
      isolates--;
    } else if (control === popEmbedding && open.at(-1)?.end === popEmbedding) open.pop();
    else if (control === popEmbedding || control === popIsolate) unpaired.push(at);
    else {
      const isIsolate = control >= '\u2066';
      if (isIsolate) isolates++;
      open.push({ at, end: isIsolate ? popIsolate : popEmbedding });
    }
  }
  return [...unpaired, ...open.map(({ at }) => at)].sort((a, b) => a - b);
}

/** Half a character: the UTF-16 surrogate of a pair that is not there. */
export const loneSurrogates = /\p{Surrogate}/gu;

/** Control characters (C0, DEL, C1). A tabulator and a line feed are none: they are shown as a space. */
export const controlCharacters = /[^\P{Cc}\t\n]/gu;

/** What a text of the contract is refused for, whatever its field. */
export const characterIssues = {
  surrogate: 'has half a character (a lone surrogate)',
  control: 'has a control character',
  direction: 'opens or closes a direction (U+202A–202E, U+2066–2069) without its other half',
};

/** Characters that HTML, XML and JSON carry alike, so that a page is hydrated as it was built. */
export const charactersSchema = v.pipe(
  v.string(),
  v.check((text) => text.search(loneSurrogates) < 0, characterIssues.surrogate),
  v.check((text) => text.search(controlCharacters) < 0, characterIssues.control),
);

/** A string that is shown: it never turns what stands beside it. */
export const plainTextSchema = v.pipe(
  charactersSchema,
  v.check((text) => unpairedControls(text).length === 0, characterIssues.direction),
);
