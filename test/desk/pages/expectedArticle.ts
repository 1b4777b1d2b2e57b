import type { FindingKind } from '../../../src/desk/formats/finding.ts';
import type { Join } from '../../../src/desk/formats/join.ts';
import type { Inline } from '../letterheadDocument.ts';

/** A block as it must come out, its text still in the words of the description. */
export type ExpectedBlock =
  | { type: 'paragraph' | 'heading' | 'quote'; text: Inline; language?: string }
  | { type: 'list'; ordered: boolean; items: Inline[] }
  | { type: 'table'; head: string[]; rows: string[][] }
  | { type: 'figure'; alt: string; caption: string }
  | { type: 'verse'; bayts: [string, string][]; language?: string }
  | { type: 'note'; number: number; text: string };

/** What the import of a document must say: written down from what an editor sees on its pages. */
export interface Expected {
  language: string;
  title: string;
  authors: string[];
  date: string;
  source?: { name: string; date: string };
  body: ExpectedBlock[];
  /** The certain repairs: the last word before the boundary and the first after it. */
  joined: { kind: Join['kind']; before: string; after: string }[];
  /** The findings, with a word or two at the place; none for a finding without a place. */
  findings: { kind: FindingKind; near: string }[];
}
