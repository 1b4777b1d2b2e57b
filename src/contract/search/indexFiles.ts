/** Documents in one file of what results show: an answer needs one of a file, so small files weigh less than few. */
export const documentsInBlock = 16;

/** The files of a segment, below `content/search/`; all but the root hold bytes. Each is compressed by gzip (RFC 1952) as it is stored. */
export const searchFiles = {
  manifest: 'manifest.json',
  root: (segment: string) => `${segment}/root.bin`,
  /** Terms with what is short of their postings. */
  shard: (segment: string, at: number) => `${segment}/t${at}.bin`,
  /** The long postings of one term. */
  postings: (segment: string, at: number) => `${segment}/l${at}.bin`,
  /** The places of the same term in its documents. */
  places: (segment: string, at: number) => `${segment}/p${at}.bin`,
  /** What results show of 16 documents. */
  documents: (segment: string, at: number) => `${segment}/d${at}.bin`,
} as const;

/** The order of terms in the index: by key, then by word, in code units. */
export function compareTerms(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A term as it is ordered and stored. */
export function termOf(key: string, word: string): string {
  return `${key} ${word}`;
}
