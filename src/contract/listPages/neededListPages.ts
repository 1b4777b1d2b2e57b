/**
 * The stored pages that an address needs: a numbered one is that page; the opening is the newest page, and the one
 * before it where the newest is not full. None where the list is empty.
 *
 * @returns undefined when there is no such page
 */
export function neededListPages(asked: number | undefined, pages: number): number[] | undefined {
  if (asked !== undefined) return asked >= 1 && asked <= pages ? [asked] : undefined;
  return [pages, pages - 1].filter((number) => number >= 1);
}
