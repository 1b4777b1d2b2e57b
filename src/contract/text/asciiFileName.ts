/** A file's name without its end, in letters that any disk takes: `aa-aa-saved`. Parts without such letters are left out. */
export function asciiFileName(...parts: readonly string[]): string {
  return parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
