import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../contract/articleSchema.ts';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { publication } from '../../testing/bundledArchive.ts';
import { DocumentError } from '../formats/DocumentError.ts';
import type { ImportOptions } from '../formats/importedDocument.ts';
import type { DocumentBlock, DocumentRun, ParsedDocument } from '../formats/parsedDocument.ts';
import { documentWith, pageBreak, paragraph } from '../formats/testing/documentParts.ts';
import { articleOfDocument } from './articleOfDocument.ts';
import { documentOf, fields as head } from './letterhead/testing/readLines.ts';
import { blocksOf, paragraphsOf } from './repair/testing/arbitraryBlocks.ts';

const english = [
  'A karez is dug from below, one shaft after the other, until the water finds its own way to the fields.',
  'In autumn the diggers come back and clean what the spring has filled with silt and stones.',
];
const dari = 'کاریز را از پایین می‌کنند، چاهی پس از چاهی، تا آب راه خود را به کشتزار بیابد.';

function importLines(lines: (string | DocumentBlock)[], options: ImportOptions = {}) {
  return articleOfDocument('a b.odt', documentOf(...lines), publication, options);
}

describe('the article of a document', () => {
  test('has the contract’s fields in the contract’s order, none of them empty', async () => {
    const { article, findings } = await importLines([...head, ...english, 'World Socialist 28.09.2023']);
    expect(JSON.stringify(article)).toBe(
      JSON.stringify({
        id: '2023-09-29-the-karez-under-the-street',
        language: 'en',
        title: 'The Karez under the Street',
        authors: ['AA-AA desk'],
        date: '2023-09-29',
        source: { name: 'World Socialist', date: '2023-09-28' },
        body: english,
      }),
    );
    expect(findings).toEqual([]);
  });

  test('has a text of one sentence when there is only a title, a date and a short sentence', async () => {
    const { article } = await importLines(['A Dash', '29.09.2023', 'The text of a short note begins here.']);
    expect(article).toMatchObject({ title: 'A Dash', body: ['The text of a short note begins here.'] });
  });

  test('keeps the only words beside a picture that cannot be shown as its text', async () => {
    const source = {
      ...documentWith([
        paragraph([{ text: 'The quick brown fox' }]),
        { kind: 'image', image: 'i1', alt: '' },
      ]),
      images: { i1: { bytes: new Uint8Array([1, 2]), name: 'a.emf' } },
    };
    const { article, findings } = await articleOfDocument('a', source, publication, { date: '2023-09-29' });
    expect(article).toMatchObject({ title: 'The quick brown fox', body: ['The quick brown fox'] });
    expect(findings.map(({ kind }) => kind)).toContain('dropped-image');
  });

  test('takes its title from the first heading or words, and its author from the publication, if none is given', async () => {
    const { article, findings } = await importLines([...english], { date: '2023-09-29' });
    expect(article).toMatchObject({
      title: 'A karez is dug from below, one shaft …',
      authors: ['Afghanistan Azad – Azad Afghanistan'],
      body: english,
    });
    expect(findings.map(({ kind, place }) => [kind, place.words])).toEqual([
      ['missing-field', 'title'],
      ['missing-field', 'author'],
    ]);
    const inDari = await importLines([dari, dari], { date: '2023-09-29' });
    expect(inDari.article).toMatchObject({ language: 'fa-AF', authors: ['افغانستان آزاد – آزاد افغانستان'] });
  });

  test('of one or two paragraphs has a text, and a title only where a text is left without it', async () => {
    const date = '2023-09-29';
    const made = async (lines: string[]) => {
      const { article, findings } = await importLines(lines, { date });
      const told = findings.filter(({ place }) => place.words === 'title').map(({ message }) => message);
      return [article.title, article.body, told];
    };
    const taken = (words: string) => [`The document has no title. “${words}” was taken for it.`];
    expect(await made(['Hello, world'])).toEqual(['Hello, world', ['Hello, world'], taken('Hello, world')]);
    expect(await made(['*Karez'])).toEqual(['Karez', ['Karez'], taken('Karez')]);
    expect(await made(['The Karez', 'Jane Miller'])).toEqual(['The Karez', ['Jane Miller'], []]);
    expect(await made(['By Jane Miller'])).toMatchObject([expect.anything(), ['By Jane Miller'], [{}]]);
    expect(await made(['The Karez', '29.09.2023'])).toEqual(['The Karez', ['The Karez'], taken('The Karez')]);
  });

  test('is refused without a text in words that say whether there is a letterhead', async () => {
    const name = 'افغانستان آزاد – آزاد افغانستان';
    await expect(importLines(head)).rejects.toThrow('no text besides its title, author and date');
    await expect(importLines([name, ...head])).rejects.toThrow('no text below its letterhead');
  });

  test('fails without a date, because addresses are permanent, and without a text', async () => {
    const refused = async (lines: string[]) => {
      const issue = await importLines(lines).catch((error: unknown) => error);
      expect(issue).toBeInstanceOf(DocumentError);
      const { kind, message } = issue as DocumentError;
      expect(message).toContain('a b.odt');
      return kind;
    };
    expect(await refused(english)).toBe('no-day');
    expect(await refused([])).toBe('empty');
    expect(await refused(head)).toBe('empty');
  });

  test('of a document without a date has today’s for now where the desk asks, with a finding, and else its own', async () => {
    const today = '2026-05-06';
    const { article, findings } = await importLines([...english], { today });
    expect(article.date).toBe(today);
    expect(findings[0]).toMatchObject({ kind: 'uncertain-date' });
    expect(findings.map(({ place }) => place.words)).not.toContain('date');
    expect((await importLines([...head, ...english], { today })).article.date).toBe('2023-09-29');
  });

  test('uses the date and language the editor gives', async () => {
    const options = { date: '2024-01-02', language: 'en-GB' };
    const { article, findings } = await importLines(
      ['AA-AA desk', '3/4/2023', '*The Karez', ...english],
      options,
    );
    expect(article).toMatchObject({ id: '2024-01-02-the-karez', date: '2024-01-02', language: 'en-GB' });
    expect(findings).toEqual([]);
  });

  test('tells 3/4 from 4/3 by the language', async () => {
    const text =
      'Ein Kares wird von unten gegraben, ein Schacht nach dem anderen, bis das Wasser den Weg findet.';
    const { article, findings } = await importLines([
      'AA-AA Redaktion',
      '3/4/2023',
      '*Der Kares',
      text,
      text,
    ]);
    expect(article).toMatchObject({ date: '2023-04-03', language: 'de' });
    expect(findings.filter(({ kind }) => kind === 'uncertain-date')).toEqual([]);
    const uncertain = await importLines(['AA-AA desk', '3/4/2023', '*The Karez', ...english]);
    expect(uncertain.findings.map(({ kind }) => kind)).toEqual(['uncertain-date']);
  });

  test('is in the language of its title and most of its text, however much it quotes in another script', async () => {
    const german =
      '„Ein Kares wird von unten gegraben, ein Schacht nach dem anderen, bis das Wasser den Weg findet.“';
    const pashto =
      'کاریز له لاندې څخه کیندل کېږي، یو څاه پسې بل څاه، تر څو چې اوبه خپله لاره د پټو خوا ته پیدا کړي او خلک ترې ګټه واخلي.';
    const lines = [
      'AA-AA desk',
      '۷ میزان ۱۴۰۲',
      '*د کوڅې لاندې کاریز',
      pashto,
      german,
      `${pashto} ${german}`,
    ];
    const { article, findings } = await importLines(lines);
    expect(article).toMatchObject({ language: 'ps', title: 'د کوڅې لاندې کاریز' });
    expect(article.body).toEqual([
      pashto,
      { type: 'paragraph', text: german, language: 'de' },
      { type: 'paragraph', text: [`${pashto} `, { text: german, language: 'de' }] },
    ]);
    expect(findings).toEqual([]);
  });

  test('joins the lines of its title, and a word divided in it', async () => {
    const { article, joined } = await importLines([
      'AA-AA desk',
      '29.09.2023',
      '*The Kar-\nez under\nthe Street',
      ...english,
    ]);
    expect(article.title).toBe('The Karez under the Street');
    expect(joined.map(({ kind, place }) => [kind, place.block])).toEqual([
      ['word', undefined],
      ['line', undefined],
    ]);
  });

  test('marks text in another language, and reports a language without a section', async () => {
    const { article } = await importLines([...head, ...english, dari]);
    expect(article.body.at(-1)).toMatchObject({ language: 'fa-AF' });
    const polish =
      'Kariz kopie się od dołu, jeden szyb po drugim, aż woda sama znajdzie drogę na pola. Jesienią robotnicy wracają i czyszczą to, co wiosna wypełniła mułem.';
    const { findings } = await importLines(['AA-AA desk', '29.09.2023', '*Kariz pod ulicą', polish]);
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'unknown-language' }));
  });

  test('reports pages in the wrong order once, and joins only those that follow each other', async () => {
    const sheets: Record<number, string[]> = {
      1: ['Far below the town the diggers begin with one shaft, and they line it with', '– 1 –'],
      2: ['rings of fired clay. “Nobody”, runs the rule, “goes down there alone, for the', '– 2 –'],
      3: ['air may be bad.” They carry a lamp, and where it goes out they turn round and', '– 3 –'],
      4: ['climb up. In autumn all of them come back to the shaft.', '– 4 –'],
    };
    const inOrder = (...numbers: number[]) =>
      importLines([...head, ...numbers.flatMap((number) => [...(sheets[number] ?? []), pageBreak])]);
    const whole = await inOrder(1, 2, 3, 4);
    expect(whole.findings).toEqual([]);
    expect(whole.joined.map(({ place }) => place.block)).toEqual([1, 1, 1]);
    for (const numbers of [
      [1, 3, 2, 4],
      [1, 2, 4, 3],
      [4, 3, 2, 1],
      [2, 3, 4, 1],
    ]) {
      const { findings, joined, article } = await inOrder(...numbers);
      expect(findings.map(({ kind }) => kind)).toEqual(['page-order']);
      const wrong = numbers.findIndex((number, at) => number < (numbers[at - 1] ?? 0));
      const { page, block = 0 } = findings[0]?.place ?? {};
      expect(page).toBe(wrong + 1);
      expect(article.body[block - 1]).toContain(sheets[numbers[wrong] ?? 0]?.[0]?.slice(0, 20));
      const following = numbers.filter((number, at) => number === (numbers[at - 1] ?? 9) + 1);
      expect(joined).toHaveLength(following.length);
      expect(article.body.join(' ')).not.toContain('–');
    }
    // A missing page is not disorder: what it cuts is cut.
    expect((await inOrder(1, 2, 4)).findings.map(({ kind }) => kind)).toContain('cut-sentence');
  });

  test('names the block of every join, including those in notes', async () => {
    const note = 'A shaft is lined with rings of fired clay, which the potters of the\ntown make in autumn.';
    const noted = paragraph([{ text: english[1] ?? '' }, { text: '1', note: 'n' }]);
    const source = { ...documentOf(...head, english[0] ?? '', noted), notes: { n: [paragraph(note)] } };
    const { article, joined } = await articleOfDocument('a.odt', source, publication, {});
    expect(article.body.at(-1)).toMatchObject({ type: 'note', text: note.replace('\n', ' ') });
    expect(joined.map(({ place }) => place.block)).toEqual([3]);
  });

  const line = fc.constantFrom(
    ...[
      ...head,
      ...english,
      dari,
      'www.afgazad.com',
      '29 September',
      '3/4/2023',
      'by',
      'Source: x',
      '1',
      '# a',
    ],
    ...[
      '',
      ' ',
      '\u200c',
      '۷ میزان ۱۴۰۲',
      'a\tb',
      'x\n29.09.2023\ny',
      '🙂',
      '\u0301',
      '«',
      '…',
      '-',
      '\ud800',
      '水',
    ],
  );
  const run: fc.Arbitrary<DocumentRun> = fc.record(
    {
      text: fc.oneof(line, fc.string({ unit: anyCharacter })),
      strong: fc.boolean(),
      em: fc.boolean(),
      href: fc.constantFrom('https://a.b/c', 'javascript:alert(1)', 'https://a b', '', '#1'),
      language: fc.constantFrom('en', 'fa-IR', 'not a tag'),
      note: fc.constantFrom('n1', 'n2'),
    },
    { requiredKeys: ['text'] },
  );
  const inMargin = fc.constantFrom({}, {}, { margin: 'header' as const }, { margin: 'footer' as const });
  const anyParagraph = fc
    .tuple(paragraphsOf(run), inMargin)
    .map(([made, margin]) => ({ ...made, ...margin }));

  test('holds no character that the contract refuses, and keeps a balanced direction', async () => {
    const runs = ['\u202aUSA \ud800', '(1990)\u202c\u0000 and \u2067more'].map((text, at) => ({
      text,
      em: at === 0,
    }));
    const kept: DocumentBlock = { kind: 'paragraph', runs: [{ text: `${english[0]} ` }, ...runs] };
    const verse = '\u202bبه نام خداوند جان و خرد\tکزین برتر اندیشه برنگذرد\u202c';
    const { article } = await importLines([...head, kept, verse, verse, ...english]);
    expect(v.safeParse(articleSchema, article).issues).toBeUndefined();
    const text = JSON.stringify(article.body);
    expect(text).toContain('{"text":"\u202aUSA \ufffd","em":true},"(1990)\u202c and more"');
    expect(text).toContain('به نام خداوند جان و خرد');
  });

  test('is valid whatever the document, and the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(
        blocksOf(run, anyParagraph),
        fc.array(anyParagraph, { maxLength: 2 }),
        fc.constantFrom(undefined, '2023-09-29'),
        async (blocks, note, date) => {
          const images = { picture: { name: 'a.png', bytes: new Uint8Array([1, 2, 3]) } };
          const source = documentWith(blocks, { notes: { n1: note }, images });
          const once = await outcome(source, { date });
          expect(await outcome(source, { date })).toEqual(once);
          if (once instanceof DocumentError) expect(['empty', 'no-day']).toContain(once.kind);
          else expect(v.safeParse(articleSchema, once.article).issues).toBeUndefined();
        },
      ),
      { numRuns: 150 },
    );
  });
});

async function outcome(source: ParsedDocument, options: ImportOptions) {
  try {
    return await articleOfDocument('a.odt', source, publication, options);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}
