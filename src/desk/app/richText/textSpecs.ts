import type { MarkSpec, NodeSpec } from 'prosemirror-model';
import * as v from 'valibot';
import { hrefSchema } from '../../../contract/text/textSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';

/** The inline nodes of a text: its words, and the references to its notes. */
export const inlineNodes = {
  text: { group: 'inline' },
  /** A reference to a note; `sign` is how the file writes it, in whatever digits. */
  noteReference: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { number: {}, sign: {} },
    parseDOM: [
      {
        tag: 'sup[data-note]',
        getAttrs: (sup) => ({
          number: Number(sup.dataset.note),
          sign: sup.dataset.sign ?? sup.dataset.note,
        }),
      },
    ],
    toDOM: ({ attrs: { number, sign } }) => ['sup', { 'data-note': number, 'data-sign': sign }, `${number}`],
  },
} satisfies Record<string, NodeSpec>;

/** The marks of a span, from the outermost in: a phrase in another language is one isolate around all others. */
export const marks = {
  language: {
    attrs: { tag: {} },
    parseDOM: [{ tag: 'bdi[data-language]', getAttrs: ({ dataset }) => ({ tag: dataset.language }) }],
    toDOM: ({ attrs: { tag } }) => ['bdi', { 'data-language': tag, ...attributesOf(tag) }, 0],
  },
  /** Words that refer to a note themselves. `run` tells two such spans apart that stand side by side. */
  noted: {
    attrs: { number: {}, run: { default: 0 } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'span[data-noted]',
        getAttrs: ({ dataset }) => ({ number: Number(dataset.noted), run: Number(dataset.run) }),
      },
    ],
    toDOM: ({ attrs: { number, run } }) => ['span', { 'data-noted': number, 'data-run': run }, 0],
  },
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: 'a[data-href]', getAttrs: ({ dataset }) => ({ href: dataset.href }) }],
    // An address that the contract refuses leads nowhere.
    toDOM: ({ attrs: { href } }) => [
      'a',
      { 'data-href': href, ...(v.is(hrefSchema, href) && { href, rel: 'noreferrer' }) },
      0,
    ],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
} satisfies Record<string, MarkSpec>;
