/** The form of an article's id: `YYYY-MM-DD-ascii-slug`. */
export const articleIdPattern = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The path of an article's file below `content/`, by the year in its id. */
export function articlePath(id: string): string {
  return `articles/${id.slice(0, 4)}/${id}.json`;
}

/** The address of an article, or of one of its blocks (counted from 1). */
export function articleAddress(id: string, block?: number): string {
  return `/articles/${id}${block === undefined ? '' : `#p${block}`}`;
}

/** Where what stands around an article is stored, below `content/`. */
export function aroundPath(id: string): string {
  return `around/${id.slice(0, 4)}/${id}.json`;
}
