/** How an article differs from the publication's. */
export type ArticleFault = 'changed' | 'unknown' | 'missing' | 'damaged' | 'rewritten';

/** What was found in a copy. */
export class Findings {
  /** By id, or by what stands in its place. */
  readonly articles = new Map<string, ArticleFault>();
  /** Files that are damaged or not the publication's, by path, with the reason. */
  readonly files = new Map<string, string>();
  /** What is wrong with the signed list as a whole. */
  readonly list: string[] = [];
  /** What could not be checked, by path, with the reason. */
  readonly unchecked = new Map<string, string>();
  /** What is well, and good to know. */
  readonly notes: string[] = [];
  /** What was checked: a copy of the site, or a file by itself. */
  of: 'copy' | 'file' = 'copy';
  /** Articles that are the publication's. */
  good = 0;

  /** 0: true; 1: not; 2: it could not all be checked. */
  get exitCode(): 0 | 1 | 2 {
    if (this.articles.size + this.files.size + this.list.length > 0) return 1;
    return this.unchecked.size > 0 ? 2 : 0;
  }
}
