import type { DocumentParagraph } from './parsedDocument.ts';

type Meaning = Pick<DocumentParagraph, 'style' | 'level'>;

const names: [RegExp, (match: RegExpExecArray) => Meaning][] = [
  [
    /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|заголовок|başlık|عنوان)\s*([1-9])$/iu,
    (m) => headingOf(Number(m[1])),
  ],
  [/^(?:heading|überschrift)$/iu, () => headingOf(1)],
  [/^(?:title|titel|haupttitel|titre|عنوان)$/iu, () => ({ style: 'title' })],
  [/^(?:subtitle|untertitel|sous-titre|زیرعنوان)$/iu, () => headingOf(2)],
  [
    /^(?:(?:intense )?quote|quotations?|block (?:quotation|text)|blockquote|(?:intensives )?zitat|citation|نقل قول)$/iu,
    () => ({ style: 'quote' }),
  ],
  [/^(?:caption|beschriftung|légende)$/iu, () => ({ style: 'caption' })],
  [/^(?:verse?|poem|poetry|gedicht|strophe|شعر)(?!\p{L})/iu, () => ({ style: 'verse' })],
];

/** A heading of that level; the article knows six at most. */
export function headingOf(level: number): Meaning {
  return { style: 'heading', level: Math.min(6, Math.max(1, level)) };
}

/** What a paragraph style's name says, in English as word processors keep it or in a language that editors write in. */
export function meaningOf(name: string): Meaning | undefined {
  const plain = name.replace(/_20_|[_\s]+/g, ' ').trim();
  for (const [pattern, meaning] of names) {
    const match = pattern.exec(plain);
    if (match) return meaning(match);
  }
  return undefined;
}
