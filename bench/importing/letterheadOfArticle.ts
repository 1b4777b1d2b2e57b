import type { Block } from '../../src/contract/blockSchema.ts';
import type { Text } from '../../src/contract/text/textSchema.ts';
import type { LetterheadDocument, Part, Segment } from '../../test/desk/letterheadDocument.ts';
import type { WrittenArticle } from '../archive/composeArticle.ts';

/** A composed article as an editors' document: on the letterhead, with its notes at the foot. */
export function letterheadOfArticle(article: WrittenArticle): LetterheadDocument {
  const notes = new Map<number, string>();
  for (const block of article.body) {
    if (typeof block !== 'string' && block.type === 'note') notes.set(block.number, words(block.text));
  }
  const { source } = article;
  return {
    name: article.id,
    language: article.language,
    author: article.authors.join(' – '),
    day: article.date.split('-').reverse().join('.'),
    title: article.title,
    parts: article.body.flatMap((block) =>
      typeof block === 'string' ? { kind: 'paragraph' as const, text: block } : partsOf(block, notes),
    ),
    ...(source?.date && { source: `${source.name} ${source.date.split('-').reverse().join('.')}` }),
  };
}

function partsOf(block: Block, notes: Map<number, string>): Part[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: letterheadRuns(block.text, notes) }];
    case 'heading':
      return [{ kind: 'heading', level: 2, text: letterheadRuns(block.text, notes) }];
    case 'quote':
      return block.body.flatMap((inner) =>
        inner.type === 'paragraph' ? { kind: 'quote', text: letterheadRuns(inner.text, notes) } : [],
      );
    case 'list':
      return [
        {
          kind: 'list',
          ordered: block.ordered,
          items: block.items.map((item) => letterheadRuns(item, notes)),
        },
      ];
    case 'verse':
      return [{ kind: 'verse', form: 'columns', bayts: block.bayts }];
    case 'table':
      return [{ kind: 'table', head: block.head.map(words), rows: block.rows.map((row) => row.map(words)) }];
    case 'figure':
      return [{ kind: 'picture', alt: block.alt, caption: words(block.caption ?? '') }];
    case 'note':
    case 'gap':
    case 'break':
    case 'unknown':
      return [];
  }
}

function letterheadRuns(text: Text, notes: Map<number, string>): (string | Segment)[] {
  return [text].flat().map((span) => {
    if (typeof span === 'string') return span;
    const { note, language: _, href, ...rest } = span;
    return {
      ...rest,
      // In a document a link into this publication has its full address.
      ...(href && !href.startsWith('#') && { href: new URL(href, 'https://www.afgazad.com').href }),
      ...(note !== undefined && { note: notes.get(note) ?? '' }),
    };
  });
}

function words(text: Text): string {
  return [text].flat().reduce<string>((all, span) => all + (typeof span === 'string' ? span : span.text), '');
}
