/** Where something was found: in the source and in the article that was made of it. */
export interface Place {
  /** The source's page, from 1, where it has pages. */
  page?: number;
  /** The block of the article's body, from 1, as its address has it (`#p7`); none for what is in no block. */
  block?: number;
  /** The words at the place, in the order of reading: enough to find it by. */
  words: string;
}
