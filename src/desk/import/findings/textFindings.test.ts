import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { BlockFile } from '../../../contract/blockSchema.ts';
import { blocksByType } from '../../../testing/factories.ts';
import { passagesOf } from './passages.ts';
import { textFindings } from './textFindings.ts';

function findingsIn(body: ArticleFile['body'], language = 'en') {
  const article = {
    id: '2023-09-29-a-road',
    title: 'A road',
    authors: ['AA-AA desk'],
    date: '2023-09-29',
    language,
    body,
  };
  return textFindings(article).map(({ kind, place }) => [kind, place.block, place.words]);
}

test('every type of block has a passage, so that a sentence before it can be cut', () => {
  const body = Object.values(blocksByType) as unknown as BlockFile[];
  const passages = passagesOf({ language: 'en', body });
  expect([...new Set(passages.map(({ block }) => block))]).toEqual(body.map((_, at) => at + 1));
});

describe('sentences', () => {
  it('reports a paragraph that ends in the middle of one', () => {
    const body = ['The road is long. It goes up to the', 'The river is another matter. It goes down.'];
    expect(findingsIn(body)).toEqual([['cut-sentence', 1, 'road is long. It goes up to the']]);
    const persian = ['این راه دراز است. به سوی کوه‌های', 'رود داستان دیگری است. پایین می‌رود.'];
    expect(findingsIn(persian, 'fa-AF')).toEqual([['cut-sentence', 1, 'این راه دراز است. به سوی کوه‌های']]);
  });

  it('expects no full stop after headings, items, captions, names and verse', () => {
    const body: ArticleFile['body'] = [
      { type: 'heading', level: 2, text: 'The road' },
      'It is long, as Ferdowsi says. He calls it',
      { type: 'verse', bayts: [['به نام خداوند جان و خرد', 'کزین برتر اندیشه برنگذرد']], language: 'fa-AF' },
      { type: 'list', items: ['one', 'two'] },
      'He left it so.',
      'Kabul, in the autumn',
    ];
    expect(findingsIn(body)).toEqual([]);
  });

  it('says where a sentence continues when parts are out of order', () => {
    const body = [
      'One begins. It goes up to the',
      'Two is another. It ends.',
      'pass and ends there. It is high.',
    ];
    expect(findingsIn(body)).toEqual([['page-order', 1, 'One begins. It goes up to the']]);
  });
});

describe('quotations', () => {
  it('reports unclosed and unopened marks in every style', () => {
    expect(findingsIn(['He said: “It is long.'])).toEqual([['unbalanced-quotation', 1, '“It is long.']]);
    expect(findingsIn(['Er sagte: „Es ist lang. Dann ging er.'], 'de')).toHaveLength(1);
    expect(findingsIn(['او گفت: راه دراز است» و رفت.'], 'fa-AF')).toEqual([
      ['unbalanced-quotation', 1, 'او گفت: راه دراز است»'],
    ]);
    expect(findingsIn(['It is long (and steep.'])).toEqual([['unbalanced-quotation', 1, '(and steep.']]);
  });

  it('knows each language’s quotation marks, apostrophes, items and inches', () => {
    for (const [language, text] of [
      ['en', 'The boys’ “road” isn’t “‘long’”, he said; a) it is 5" wide, b) ’tis steep (1).'],
      ['de', 'Er sagte „ja“ und »nein« und „so ‚ist‘ es“.'],
      ['fr', 'Il dit : «\u202fl’« âge » d’or\u202f», et l’“or”.'],
      ['sv', 'Han sade ”ja” och ”nej”.'],
      ['it', 'Ricorreva all’«azzurro della Magna».'],
      ['pl', 'Powiedział „tak” i „nie”.'],
      ['nl', 'Hij zei: ‘ja, ’s avonds’.'],
      ['fa-AF', 'او گفت: «راه ‹دراز› است».'],
      ['en', 'He said "yes" and went.'],
    ] as const)
      expect([text, findingsIn([text], language)]).toEqual([text, []]);
  });

  it('reads الف) and ب) as Persian list items, not as closing brackets', () => {
    for (const text of ['الف) آب از کوه می‌آید.', 'ب) آب از کوه می‌آید.', 'دو راه هست: الف) کوه، ب) دره.'])
      expect([text, findingsIn([text], 'fa-AF')]).toEqual([text, []]);
    expect(findingsIn(['این الفبا) دراز است.'], 'fa-AF')).toHaveLength(1);
  });

  it('allows a quotation of several paragraphs to open each of them', () => {
    expect(findingsIn(['He said: “It is long.', '“It is steep.', '“It is cold.”'])).toEqual([]);
    expect(findingsIn(['He said: “It is long.', '“It is steep.'])).toEqual([
      ['unbalanced-quotation', 2, '“It is steep.'],
    ]);
  });

  it('reports straight marks among typographic ones once', () => {
    expect(findingsIn(['A “word” and a "word".', 'And "one" more.'])).toEqual([
      ['straight-quotes', 1, 'a "word".'],
    ]);
    expect(findingsIn(["It isn't so.", 'It isn’t.'])).toEqual([['straight-quotes', 1, "It isn't so."]]);
    expect(findingsIn(['A "word".'])).toEqual([]);
  });
});

it('quickly finds the words at a straight mark after a long run without spaces', () => {
  const [found] = findingsIn([`A “word” and ${'x'.repeat(4_000)}  "word".`]);
  expect(found).toEqual(['straight-quotes', 1, ' "word".']);
});

describe('words', () => {
  it('reports a repeated word', () => {
    expect(findingsIn(['They went over the the pass.'])).toEqual([
      ['doubled-word', 1, 'went over the the pass.'],
    ]);
    expect(findingsIn(['این راه از دره آغاز آغاز می‌شود.'], 'fa-AF')).toHaveLength(1);
    expect(findingsIn(['گفت که که راه دراز است.'], 'fa-AF')).toEqual([
      ['doubled-word', 1, 'گفت که که راه دراز'],
    ]);
  });

  it('allows a language’s own doublings', () => {
    expect(findingsIn(['He had had enough; that that is so, in Walla Walla, very very far, 10 10.'])).toEqual(
      [],
    );
    expect(findingsIn(['Die, die die Straße kennen, sagen, dass sie Sie sehen.'], 'de')).toEqual([]);
    expect(findingsIn(['کم کم و آهسته آهسته رفت.'], 'fa-AF')).toEqual([]);
    expect(
      findingsIn([{ type: 'paragraph', text: ['The song ', { text: 'la la lo lo', language: 'fr' }, '.'] }]),
    ).toEqual([]);
  });
});

it('reports numbered headings out of order', () => {
  const heading = (text: string): BlockFile => ({ type: 'heading', level: 2, text });
  expect(findingsIn([heading('1. A'), heading('3. C'), heading('2. B')])).toEqual([
    ['page-order', 2, '3. C'],
  ]);
  expect(findingsIn([heading('1. A'), heading('2. B'), heading('3. C')])).toEqual([]);
});

it('reports nothing in the archive’s own articles', () => {
  const files = globSync('public/content/articles/*/*.json');
  const found = files.flatMap((file) => {
    const article: ArticleFile = JSON.parse(readFileSync(file, 'utf8'));
    return textFindings(article).map(
      ({ kind, place }) => `${article.id} #p${place.block} ${kind}: ${place.words}`,
    );
  });
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
