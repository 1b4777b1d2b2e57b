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
  for (const { 0: control, index: at } of text.matchAll(controls)) {
    if (control !== popEmbedding && control !== popIsolate) {
      open.push({ at, end: control < '\u2066' ? popEmbedding : popIsolate });
      continue;
    }
    const begun = open.findLastIndex(({ end }) => end === popIsolate || control === popEmbedding);
    if (open[begun]?.end === control) open.length = begun;
    else unpaired.push(at);
  }
  return [...unpaired, ...open.map(({ at }) => at)].sort((a, b) => a - b);
}

/** Half a character: the UTF-16 surrogate of a pair that is not there. */
export const loneSurrogates = /\p{Surrogate}/gu;

/** Control characters (C0, DEL, C1). A tabulator and a line feed are none: they are shown as a space. */
export const controlCharacters = /[^\P{Cc}\t\n]/gu;
