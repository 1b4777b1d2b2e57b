/** The paths of an article's pictures below `content/`, each once: whatever has a picture names it in a field `src`. */
export function picturePaths(text: string): string[] {
  const found = new Set<string>();
  JSON.parse(text, (field, value: unknown) => {
    if (field === 'src' && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found];
}
