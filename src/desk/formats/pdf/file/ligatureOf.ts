const LIGATURES = new Set(['ff', 'fi', 'fl', 'ffi', 'ffl']);

/** The letters of a ligature that a font names, where nothing else says what its sign means. */
export function ligatureOf(name: string | undefined): string | undefined {
  return name !== undefined && LIGATURES.has(name) ? name : undefined;
}
