/**
 * From a translation's id to its original's, through translations of translations. In a ring, one of its texts counts as
 * the original.
 */
export function originalsOf(
  articles: Iterable<{ id: string; translationOf?: string | undefined }>,
): Map<string, string> {
  const direct = new Map<string, string>();
  for (const { id, translationOf } of articles) if (translationOf) direct.set(id, translationOf);
  const root = (id: string, seen = new Set<string>()): string => {
    const next = direct.get(id);
    return next === undefined || seen.has(id) ? id : root(next, seen.add(id));
  };
  return new Map([...direct.keys()].map((id) => [id, root(id)]));
}
