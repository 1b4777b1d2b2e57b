import type { Inline, LetterheadDocument, Part } from '../../test/desk/letterheadDocument.ts';

/** What plain text and Markdown write before each kind of line. */
interface Signs {
  title: string;
  heading: string;
  item: string;
  quote: string;
}

const markdownSigns: Signs = { title: '# ', heading: '## ', item: '- ', quote: '> ' };
const textSigns: Signs = { title: '', heading: '', item: '• ', quote: '' };

/** A document as Markdown, its fields in front matter. */
export function markdownOf(document: LetterheadDocument): string {
  const { title, author, day, parts } = document;
  const fields = { title, author, date: day.split('.').reverse().join('-') };
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${front.join('\n')}\n---\n\n${linesOf(parts, markdownSigns).join('\n\n')}\n`;
}

/** A document as plain text: title, author, day, then the paragraphs. */
export function plainTextOf({ title, author, day, parts }: LetterheadDocument): string {
  return `${[title, author, day, ...linesOf(parts, textSigns)].join('\n\n')}\n`;
}

function linesOf(parts: readonly Part[], signs: Signs): string[] {
  return parts.flatMap((part) => partLines(part, signs));
}

function partLines(part: Part, signs: Signs): string[] {
  switch (part.kind) {
    case 'paragraph':
      return [words(part.text)];
    case 'heading':
      return [signs.heading + words(part.text)];
    case 'boldLine':
      return [part.text];
    case 'quote':
      return [signs.quote + words(part.text)];
    case 'list':
      return [part.items.map((item) => signs.item + words(item)).join('\n')];
    case 'verse':
      return [part.bayts.map((bayt) => bayt.join('\t')).join('\n')];
    case 'table':
      return [part.head, ...part.rows].map((row) => row.join(', '));
    case 'picture':
    case 'page':
      return [];
  }
}

function words(text: Inline): string {
  return [text].flat().reduce<string>((all, one) => all + (typeof one === 'string' ? one : one.text), '');
}
