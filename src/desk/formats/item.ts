import type { TextPiece } from './assembleRuns.ts';
import type { DocumentBlock, DocumentImage } from './parsedDocument.ts';

/** What a word processor's paragraph holds, in order. `inline` pictures stand in the line like a letter. */
export type Item =
  | TextPiece
  | { picture: DocumentImage; inline: boolean }
  | { box: DocumentBlock[] }
  | { turn: 'page' };
