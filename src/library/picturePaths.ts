/** The paths of an article's pictures and of its recording below `content/`, each once: whatever is a file is named in a field `src`. */
export function picturePaths(article: unknown): string[] {
  const found = new Set<string>();
  JSON.stringify(article, (field, value: unknown) => {
    if (field === 'src' && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found];
}
