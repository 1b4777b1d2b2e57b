/** What became of an uploaded document. */
export interface UploadAnswer {
  /** The draft that it opens. */
  key: string;
  /** The article is published already, with the same text: the draft is of that. */
  published?: true;
}
