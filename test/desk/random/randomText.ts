import fc from 'fast-check';
import type { Segment } from '../letterheadDocument.ts';

/** What the random words of a language are made of. */
interface Writing {
  letters: string;
  /** Inside a word only: ZWNJ, and marks on the letter before. */
  joints: string[];
  quotes: [open: string, close: string];
  comma: string;
  ends: string[];
}

const persianJoints = ['\u200c', '\u064e', '\u0650', '\u064f', '\u0651', '\u0654'];

const writings: Record<string, Writing> = {
  en: {
    letters: 'abcdefghijklmnoprstuvwyzé',
    joints: ['’', '-'],
    quotes: ['“', '”'],
    comma: ',',
    ends: ['.', '!', '?'],
  },
  de: {
    letters: 'abcdefghijklmnoprstuvwzäöüß',
    joints: ['-'],
    quotes: ['„', '“'],
    comma: ',',
    ends: ['.', '!', '?'],
  },
  'fa-AF': {
    letters: 'ابپتجچحخدذرزژسشصضطعغفقکگلمنوهیءآئأؤ',
    joints: persianJoints,
    quotes: ['«', '»'],
    comma: '،',
    ends: ['.', '؟', '!'],
  },
  ps: {
    letters: 'ابپتټجچځڅدډرړزژږسښغفقکګلمنڼوهیېۍئي',
    joints: persianJoints,
    quotes: ['«', '»'],
    comma: '،',
    ends: ['.', '؟', '!'],
  },
};

/** A sentence or two in the letters of `language`: words, commas, a quotation, its end. */
export function sentences(language: string): fc.Arbitrary<string> {
  const { quotes, comma, ends } = writingOf(language);
  const words = fc.array(word(language), { minLength: 3, maxLength: 12 }).map(apart);
  const quoted = words.map((inner) => [
    quotes[0] + inner[0],
    ...inner.slice(1, -1),
    inner.at(-1) + quotes[1],
  ]);
  const sentence = fc
    .tuple(words, fc.option(quoted, { freq: 3 }), words, fc.constantFrom(...ends))
    .map(
      ([first, quotation, last, end]) =>
        [...first, ...(quotation ?? []), ...last].join(' ').replace(/ (?=\S+$)/, `${comma} `) + end,
    );
  return fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
}

/** A short line without an end: a heading. */
export function shortLine(language: string): fc.Arbitrary<string> {
  return fc.array(word(language), { minLength: 3, maxLength: 6 }).map((words) => apart(words).join(' '));
}

/** Half a bayt: five words of one length or nearly, so that its other half is as long. */
export function hemistich(language: string): fc.Arbitrary<string> {
  const { letters } = writingOf(language);
  const short = fc.array(fc.constantFrom(...letters), { minLength: 3, maxLength: 4 });
  return fc
    .array(
      short.map((all) => all.join('')),
      { minLength: 5, maxLength: 5 },
    )
    .map((words) => words.join(' '));
}

/** Sentences with an emphasised word, a strong one, a footnote somewhere inside, never over the whole. */
export function segments(language: string): fc.Arbitrary<(string | Segment)[]> {
  const look = fc.constantFrom<Omit<Segment, 'text'>>(
    { em: true },
    { strong: true },
    { em: true, strong: true },
  );
  return fc
    .tuple(sentences(language), look, fc.option(sentences(language)), sentences(language))
    .map(([before, style, note, after]) => {
      const [inside = '', ...rest] = after.split(' ');
      const styled: Segment = { text: inside, ...style, ...(note !== null && { note }) };
      return [`${before} `, styled, ` ${rest.join(' ')}`];
    });
}

function writingOf(language: string): Writing {
  const writing = writings[language];
  if (!writing) throw new Error(`No random text is made in “${language}”.`);
  return writing;
}

function word(language: string): fc.Arbitrary<string> {
  const { letters, joints } = writingOf(language);
  const part = fc
    .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 6 })
    .map((all) => all.join(''));
  const joined = fc.tuple(part, fc.constantFrom(...joints), part).map((all) => all.join('').normalize('NFC'));
  return fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: joined });
}

/** No word twice in a row: that would be a finding. */
function apart(words: string[]): string[] {
  return words.filter((word, index) => word !== words[index - 1]);
}
