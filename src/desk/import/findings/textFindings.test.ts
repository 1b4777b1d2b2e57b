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

describe('a paragraph without a full stop', () => {
  const prose = [
    'The workers wait for the flour that was promised. Nobody knows when it will come.',
    'The lorries stand in the valley. The road has been closed since the first snow.',
    'In the town bread costs more than it did. Many families buy half of it.',
  ];

  test.each([
    'The report was printed in the town and may be read at https://www.afgazad.com/report',
    'Write to the editors about it. Their address is desk@afgazad.com',
    'The road was built a long time before. It was opened to the lorries in the autumn of 1978',
    'The road was built a long time before. The lorries came to the town (all of them by night)',
    'Desk, L. (1994). A history of bread in the three towns. Valley Press, 2nd edition',
    'The Price of Bread in the Three Towns, a Report by the Culture Desk and the Language Desk',
    'import { bread } from "town"; const price = bread({ kind: "white" }); return price',
  ])('is not cut where its end may stand without one: %s', (line) => {
    expect(findingsIn([...prose, line, ...prose])).toEqual([]);
  });

  test.each([
    ['en', 'The road was built a long time before. The lorries came to the'],
    ['en', 'The road was built a long time before and the lorries came by night over the pass'],
    ['de', 'Die Straße wurde lange vorher gebaut. Die Lastwagen kamen in der Nacht und'],
    ['fr', 'La route a été construite longtemps avant. Les camions sont venus la nuit par le'],
    ['fa-AF', 'این راه سال‌ها پیش ساخته شد. بارها شبانه از کوه می‌گذشتند و به'],
    ['ps', 'دا لار کلونه مخکې جوړه شوه. بارونه د شپې له غره تېرېدل او د'],
  ])('is cut where prose breaks off, in %s: %s', (language, line) => {
    expect(findingsIn([...prose, line, ...prose], language)).toMatchObject([
      ['cut-sentence', 4, expect.any(String)],
    ]);
  });

  test.each([
    ['The flour comes from the mill; the bread from the bakers of the town; and'],
    ['Fed. R. Town. P. 1016 Death of the Baker. Notices of the Desk'],
  ])('is no cut sentence as an item or a title: %s', (line) => {
    expect(findingsIn([...prose, line, ...prose])).toEqual([]);
  });

  test.each([
    ['with a word of two ways', 'The road was built before. The lorries came by night with flour/bread'],
    [
      'in prose that names a paper',
      `${'The road was built a long time before the lorries came (Desk et al. 1994). '.repeat(8)}It goes up to`,
    ],
    ['in one long sentence', `The lorries ${'drove over the pass and down to the town '.repeat(4)}all night`],
    ['in a short line', 'They drove up to the'],
    ['behind a figure', 'The price of bread was 120 in 1978. The bakers of the town say so again and say'],
  ])('is cut %s', (_, line) => {
    expect(findingsIn([...prose, line, ...prose])).toMatchObject([['cut-sentence', 4, expect.any(String)]]);
  });

  test.each([
    ['fa-AF', 'آنان شبانه از کوه گذشتند و نان را از شهر به قریه‌های'],
    ['ar', 'جاءت الشاحنات ليلا من الطريق الطويل إلى المدينة وعبرت الجبل من'],
    ['el', 'Τα φορτηγά ήρθαν τη νύχτα από τον μακρύ δρόμο στην πόλη και από την'],
    ['ru', 'Грузовики шли ночью по длинной дороге в город и стояли на перевале вследствие'],
  ])('is cut where a word must follow, in %s', (language, line) => {
    expect(findingsIn([line, line, line, `${line}.`], language)).toHaveLength(3);
  });

  const rows: BlockFile[] = [
    { type: 'table', rows: [['bread', '12']] },
    { type: 'list', items: ['one', 'two'] },
  ];

  it('is cut before a table, too, unless it is a line', () => {
    const cut = 'The bakers of the town have bread for everybody. They bring it in the morning with their';
    expect(findingsIn([...prose, `${cut} lorries`, ...rows])).toMatchObject([
      ['cut-sentence', 4, expect.any(String)],
    ]);
    expect(findingsIn([...prose, 'The bakers of the town in a table', ...rows])).toEqual([]);
  });

  it('is cut before a list where a word of its own must follow', () => {
    const cut = 'The bakers of the town have bread for everybody. They bring it in the morning with their';
    expect(findingsIn([...prose, cut, ...rows.slice(1)])).toMatchObject([
      ['cut-sentence', 4, expect.any(String)],
    ]);
    expect(findingsIn([...prose, `${cut} lorries`, ...rows.slice(1)])).toEqual([]);
  });

  it('is cut in a list where an item breaks off, not where it joins the next', () => {
    const items = (end: string) => [
      { type: 'list' as const, items: [`The lorries come by night over the pass ${end}`, 'The bakers wait'] },
    ];
    expect(findingsIn(items('to the'))).toMatchObject([['cut-sentence', 1, expect.any(String)]]);
    expect(findingsIn(items('and down, or'))).toEqual([]);
  });

  it('may end with a comma where a declaration’s paragraphs do', () => {
    const clause = (verb: string) =>
      `${verb} that the road is long, that it is closed in the winter, and that all the lorries stand in the valley for many weeks,`;
    const verbs = ['Considering', 'Knowing', 'Recalling', 'Seeing'];
    expect(findingsIn([...verbs.map(clause), 'The towns agree on this.'])).toEqual([]);
    expect(findingsIn([clause('Considering'), ...prose])).toMatchObject([
      ['cut-sentence', 1, expect.any(String)],
    ]);
  });

  it('does not go on in a command or a picture’s credit', () => {
    const cut = 'The road was built a long time before. The lorries came to the town by';
    for (const next of ['$ cd town', 'desk/Bread Pictures'])
      expect(findingsIn([...prose, cut, next])).toMatchObject([['cut-sentence', 4, expect.any(String)]]);
    expect(findingsIn([...prose, cut, 'night and stood in the valley.'])).toEqual([]);
  });

  it('is cut in a poem or a list only where a word must follow', () => {
    const lines = [
      'The lorries come by night over the pass and bring the flour to the town',
      'The bakers stand before their doors in snow and wait until the morning comes',
      'The children carry home the bread that costs them more than it has cost before',
      'The road is closed again and all the lorries stand in the valley and the',
    ];
    expect(findingsIn(lines)).toMatchObject([['cut-sentence', 4, expect.any(String)]]);
  });
});

describe('quotations', () => {
  it('may run through several paragraphs without opening each', () => {
    expect(findingsIn(['He said: «It is long.', 'It is steep.', 'It is cold.»'])).toEqual([]);
    expect(findingsIn(['He said: «It is long.', 'It is steep.', 'It is “cold.'])).toHaveLength(2);
  });

  it.each([
    ['en', 'Call fetch("/data.json").then((rows) => { return rows["a"] = "b; });'],
    ['en', '<a href="#top" class="x>Up</a> and <b id="y">more</b>'],
    ['en', 'The tag "#bread" and the sign "+" and the file "./a.txt" are known :-)'],
    ['he', 'כוחות צה"ל ודו"ח האו"ם.'],
    ['zh', '他说：“今天很冷。”然后他走了，带着“书”。'],
  ])('knows code, signs, abbreviations and other scripts, in %s: %s', (language, text) => {
    expect(findingsIn([text], language)).toEqual([]);
  });

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

  it('tells a mark that was forgotten from one that goes on', () => {
    const next = '“It is steep,” the baker said.';
    for (const forgotten of [
      '“It is long. The baker laughed. “And cold.”',
      '“It is long, the baker said. He went on.',
      'The road is old. “It is long and cold, said the old baker of the town.',
    ])
      expect([forgotten, findingsIn([forgotten, next])]).toEqual([
        forgotten,
        [['unbalanced-quotation', 1, expect.any(String)]],
      ]);
    expect(findingsIn(['“It is long. I have seen it.', next])).toEqual([]);
    expect(findingsIn(["\"The baker came. 'It is long,' he said, and went.", '"It is cold."'])).toEqual([]);
  });

  it('does not go on over a heading', () => {
    const heading: BlockFile = { type: 'heading', level: 2, text: 'The pass' };
    expect(findingsIn(['He said: “It is long.', heading, '“It is steep,” she said.'])).toEqual([
      ['unbalanced-quotation', 1, '“It is long.'],
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

  it.each([
    ['en', 'The road of of the valley is long.'],
    ['en', 'The bread cost much much in the town.'],
    ['en', 'They know that that the road is long.'],
    ['en', 'They see the roads that that are long.'],
    ['en', 'It was her her bread, the bread of her her mother.'],
    ['en', 'The the the road is long.'],
    ['de', 'Er ging in die die Stadt.'],
    ['fr', 'Ils se se lavent.'],
    ['es', 'Dice que que el camino es largo.'],
    ['ru', 'Дорога дорога длинная.'],
    ['ru', 'Она идёт через долину долину и город.'],
    ['el', 'Ο δρόμος είναι είναι μακρύς.'],
    ['cs', 'Cesta je dlouhá dlouhá a úzká úzká.'],
    ['ar', 'الطريق طويل طويل جدا.'],
    ['fa-AF', 'او به به کابل رفت.'],
    ['fa-AF', 'در در خانه نان نبود.'],
    ['fa-AF', 'او به شهر می می‌رود.'],
    ['fa-AF', 'او به شهر می‌رود میرود.'],
    ['ps', 'دا د د کلي لار ده.'],
  ])('reports what no sense doubles, in %s: %s', (language, text) => {
    expect(findingsIn([text], language)[0]).toMatchObject(['doubled-word', 1, expect.any(String)]);
  });

  it.each([
    ['en', 'She said that that road is long, gave her her bread, and what it is is a much much longer road.'],
    ['en', '“No no,” he said; “there there!” A far far better road.'],
    ['de', 'Das Haus, in dem dem Gast nichts fehlt; meiner Meinung nach nach wie vor.'],
    ['fr', 'Ils vont à la ville tout en en parlant.'],
    ['ru', 'Это было давно давно, еле еле видно.'],
    ['el', 'Το βιβλίο του του άρεσε πολύ πολύ.'],
    ['ar', 'قرأ الكتاب صفحة كلمة كلمة وشيئا شيئا.'],
    ['fa-AF', 'گفت: «به به! چه نانی، نه نه، بیا».'],
    ['tr', 'Yavaş yavaş yürüdü, uzun uzun baktı.'],
    ['vi', 'xanh xanh'],
    ['en', 'Body body = town.getBody();'],
  ])('knows where a word fits twice, in %s: %s', (language, text) => {
    expect(findingsIn([text], language).filter(([kind]) => kind === 'doubled-word')).toEqual([]);
  });

  it('reports a name only where it also stands alone', () => {
    expect(findingsIn(['They drove to Kabul Kabul by night.', 'Kabul lies high.'])).toEqual([
      ['doubled-word', 1, 'drove to Kabul Kabul by night.'],
    ]);
    expect(findingsIn(['They drove to Walla Walla by night.', 'In Walla Walla it is cold.'])).toEqual([]);
  });

  it('reports two words that are written again', () => {
    expect(findingsIn(['They live in the in the valley.'])).toEqual([
      ['doubled-word', 1, 'They live in the in the valley.'],
    ]);
    expect(findingsIn(['آنان از این از این راه رفتند.'], 'fa-AF')).toHaveLength(1);
    for (const [language, text] of [
      ['en', 'They went step by step by step, day after day after day, over and over and over.'],
      ['de', 'Sie gingen nach und nach und von Haus zu Haus zu den Leuten.'],
      ['fa-AF', 'آنان خانه به خانه به پیش رفتند.'],
    ] as const)
      expect([text, findingsIn([text], language)]).toEqual([text, []]);
  });

  it('reports a word that emphasis parts from itself, and one in a quotation of another language', () => {
    const parted: BlockFile = { type: 'paragraph', text: ['Over the ', { text: 'the', em: true }, ' pass.'] };
    expect(findingsIn([parted])).toEqual([['doubled-word', 1, 'Over the the pass.']]);
    const inserted = (text: string): BlockFile => ({
      type: 'paragraph',
      text: ['او گفت: ', { text, language: 'en' }, '.'],
    });
    expect(findingsIn([inserted('over the the pass')], 'fa-AF')).toEqual([
      ['doubled-word', 1, 'over the the pass'],
    ]);
    expect(findingsIn([inserted('a very very long road')], 'fa-AF')).toEqual([]);
  });

  it('reports a word that stands again at the beginning of the next paragraph', () => {
    expect(findingsIn(['The lorries drove over the', 'the pass by night.'])).toEqual([
      ['doubled-word', 1, 'drove over the'],
    ]);
    expect(findingsIn(['The lorries drove over it.', 'it was night.'])).toEqual([]);
  });

  it('allows three in a row', () => {
    expect(findingsIn(['The baker laughed: ha ha ha and blah blah blah.'])).toEqual([]);
    expect(findingsIn(['Over the pass the the lorries came.'])).toHaveLength(1);
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
