import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import { runText } from '../../formats/runText.ts';
import { pageBreak, paragraph } from '../../formats/testing/documentParts.ts';
import { repairBlocks } from './repairBlocks.ts';
import { anyBlocks, lettersOf } from './testing/arbitraryBlocks.ts';

function repair(blocks: DocumentBlock[], language = 'en') {
  const { joined, findings, ...repaired } = repairBlocks(blocks, language);
  const texts = repaired.blocks.map((block) =>
    block.kind === 'paragraph' ? runText(block.runs) : block.kind,
  );
  return { texts, kinds: joined.map(({ kind }) => kind), findings: findings.map(({ kind }) => kind), joined };
}

describe('characters', () => {
  it('composes letters and keeps harakat and the author’s spelling', () => {
    expect(repair([paragraph('cafe\u0301 كتاب کِتاب')]).texts).toEqual(['café كتاب کِتاب']);
  });

  it('writes presentation forms and ligatures as letters, but keeps symbols', () => {
    expect(repair([paragraph('ﻻ ﺳﻼﻡ ﷲ ﷺ ﬁne')], 'fa').texts).toEqual(['لا سلام الله ﷺ fine']);
  });

  it('keeps ZWNJ inside words, once, and drops it at their edges', () => {
    expect(repair([paragraph('می‌‌رود ‌خانه‌ها‌ و می‌.')], 'fa').texts).toEqual(['می‌رود خانه‌ها و می.']);
  });

  it('drops direction marks only where they change nothing', () => {
    const open = 'راه \u200fabc\u200f است';
    expect(repair([paragraph('را\u200fه')], 'fa').texts).toEqual(['راه']);
    expect(repair([paragraph(open)], 'fa').texts).toEqual([open]);
  });

  it('drops control characters, and shows half a character as a lost one', () => {
    expect(repair([paragraph('nul\u0000 esc\u001b c1\u0080 half\ud800 pair😀')]).texts).toEqual([
      'nul esc c1 half\ufffd pair😀',
    ]);
  });

  it('drops a direction that is opened and not closed or closed and not opened, and keeps a balanced one', () => {
    const balanced = '\u202aUSA (1990)\u202c and \u2067\u202bin\u2069';
    expect(repair([paragraph(`\u202b${balanced}\u2069 so\u202c\u202c`)]).texts).toEqual([
      `\u202b${balanced} so\u202c`,
    ]);
    expect(repair([paragraph(`a \u202b${balanced}\u2069 so`)]).texts).toEqual([`a ${balanced} so`]);
  });

  it('collapses spaces, and keeps French non-breaking ones', () => {
    expect(repair([paragraph('one  two\u00a0 three\tfour')]).texts).toEqual(['one two three four']);
    expect(repair([paragraph('«\u202fMot\u202f»\u00a0!')], 'fr').texts).toEqual(['«\u202fMot\u202f»\u00a0!']);
  });

  it('keeps French marks with their words: no closing mark begins a line', () => {
    const [text] = repair([paragraph('Il dit : « tout ce qu’on lui donne » ; et puis ?')], 'fr').texts;
    expect(text).toBe('Il dit\u00a0: «\u00a0tout ce qu’on lui donne\u00a0»\u00a0; et puis\u00a0?');
    expect(repair([paragraph('He says : so')]).texts).toEqual(['He says : so']);
  });

  it('keeps the gap between hemistichs', () => {
    const { texts } = repair([paragraph('به نام خداوند جان و خرد        کزین برتر اندیشه برنگذرد')], 'fa');
    expect(texts).toEqual(['به نام خداوند جان و خرد\tکزین برتر اندیشه برنگذرد']);
  });
});

describe('lines', () => {
  const wrapped =
    'From an aeroplane coming down over the dry slopes between Ghazni and\nKandahar one sees lines of small rings on the ground, evenly spaced, and\nleading from the foot of the hills.';

  it('joins full lines', () => {
    const { texts, kinds } = repair([paragraph(wrapped)]);
    expect(texts).toEqual([wrapped.replaceAll('\n', ' ')]);
    expect(kinds).toEqual(['line', 'line']);
  });

  it('keeps the lines of an address and of a stanza as paragraphs', () => {
    const lines = [
      'Sie haben dich, heiliger Hafis,',
      'Die mystische Zunge genannt,',
      'Und haben, die Wortgelehrten,',
    ];
    expect(repair([paragraph(lines.join('\n'))], 'de').texts).toEqual(lines);
    expect(repair([paragraph('Kabul Street 5\n10115 Berlin')]).texts).toEqual([
      'Kabul Street 5',
      '10115 Berlin',
    ]);
  });

  it('keeps the lines of a song that continues in small letters', () => {
    const marked =
      'Das Wasser geht im Dunkeln,\nes fragt nicht nach dem Tag,\nes hört die Steine munkeln\nund jeden Hammerschlag.';
    const rhymed =
      'Wir gehen mit den Lampen\ndem Wasser hinterher\nund fragen an den Rampen:\nist dieser Eimer leer.';
    const centred = 'Nobody goes down\nalone into the well\nwhen the lamp is out.';
    const song = [paragraph(marked), paragraph(rhymed), paragraph(centred, { align: 'center' })];
    expect(repair(song, 'de').texts).toEqual([marked, rhymed, centred].flatMap((text) => text.split('\n')));
    expect(repair([paragraph(centred)]).texts).toHaveLength(1);
  });

  it('joins uncertain lines too where a machine broke the others, but not an address', () => {
    const indented = 'A paragraph that is set in has got shorter lines than the\nothers.';
    const texts = [wrapped, wrapped, indented, 'Kabul Street 5\n10115 Berlin'];
    expect(repair(texts.map((text) => paragraph(text))).texts.slice(2)).toEqual([
      'A paragraph that is set in has got shorter lines than the others.',
      'Kabul Street 5',
      '10115 Berlin',
    ]);
  });

  it('joins the short lines of one sentence', () => {
    for (const [language, text] of [
      ['de', 'Was vom Papier übrig bleibt\nschneidet man in schmale Streifen\nund klebt damit die Risse.'],
      ['fa-AF', 'این راه دراز است و از دره\nبه سوی کوه می‌رود و سپس\nبه رود فرود می‌آید.'],
    ] as const)
      expect(repair([paragraph(text)], language).texts).toEqual([text.replaceAll('\n', ' ')]);
  });

  it('keeps free verse, even if it ends with a full stop', () => {
    const dari = 'باران\nبر بام خانه می‌بارد\nو من\nدر کنار پنجره\nخاموشم.';
    const even =
      'باران بر بام ما می‌بارد\nباد از کوه‌ها می‌آید\nشب از دره می‌گذرد\nما در خانه بیداریم\nو روز دیر می‌آید.';
    for (const [language, text] of [
      ['en', 'the rain has been\nfalling\non the tin\nroof\nof the mill\nsince noon.'],
      ['fa-AF', dari],
      ['fa-AF', even],
    ] as const)
      expect(repair([paragraph(text)], language).texts).toEqual(text.split('\n'));
  });

  it('keeps short lines of one sentence where the page had room for longer ones', () => {
    const lines = ['این راه دراز است و از دره', 'به سوی کوه می‌رود و سپس', 'به رود فرود می‌آید.'];
    const prose = paragraph('این داستان راهی است که از شهر ما آغاز می‌شود و پس از چند روز به رود بزرگ می‌رسد.');
    expect(repair([prose, paragraph(lines.join('\n'))], 'fa-AF').texts.slice(1)).toEqual(lines);
  });

  it('joins divided words, and keeps a hyphen used elsewhere in the document', () => {
    const blocks = [
      paragraph(
        'The law of the country was made in the capital by the govern-\nment and the well-\nknown council.',
      ),
      paragraph('A well-known council it was.'),
    ];
    expect(repair(blocks).texts[0]).toBe(
      'The law of the country was made in the capital by the government and the well-known council.',
    );
  });

  it('keeps the hyphen of names and of a word whose other half comes later', () => {
    const text =
      'Der Bericht nennt die Vor-\nund Nachteile der Lage in Nagorno-\nKarabach und sagt nicht, welche sich wider-\nsprechen.';
    const { texts, kinds } = repair([paragraph(text)], 'de');
    expect(texts).toEqual([
      'Der Bericht nennt die Vor- und Nachteile der Lage in Nagorno-Karabach und sagt nicht, welche sich widersprechen.',
    ]);
    expect(kinds).toEqual(['word', 'word', 'word']);
  });

  it('keeps up-to-date whole wherever its lines end', () => {
    for (const text of ['He has kept the list up-\nto-date.', 'He has kept the list up-\nto-\ndate.'])
      expect(repair([paragraph(text)]).texts).toEqual(['He has kept the list up-to-date.']);
  });

  it('reports a hyphen the document says nothing about', () => {
    const { texts, findings } = repair(
      [paragraph('Man sprach damals viel von deutsch-\nfranzösischen Fragen.')],
      'de',
    );
    expect(texts).toEqual(['Man sprach damals viel von deutsch-französischen Fragen.']);
    expect(findings).toEqual(['uncertain-hyphen']);
  });
});

describe('pages', () => {
  it('joins a sentence across pages', () => {
    const { texts, joined } = repair([
      paragraph('The road goes up to the high'),
      pageBreak,
      paragraph('pass and down.'),
    ]);
    expect(texts).toEqual(['The road goes up to the high pass and down.']);
    expect(joined).toEqual([
      {
        kind: 'page',
        place: { words: 'to the high pass and down.' },
        before: 'road goes up to the high',
        after: 'pass and down.',
      },
    ]);
  });

  it('joins by page numbers, and only once', () => {
    const { texts } = repair([
      paragraph('The road goes up to the high', { page: 1 }),
      paragraph('pass and down to the', { page: 2 }),
      paragraph('river', { page: 2 }),
    ]);
    expect(texts).toEqual(['The road goes up to the high pass and down to the', 'river']);
  });

  it('joins a word divided across pages', () => {
    expect(
      repair([paragraph('It was made by the govern-'), pageBreak, paragraph('ment of the day.')]).texts,
    ).toEqual(['It was made by the government of the day.']);
  });

  it('joins a quotation split across pages', () => {
    const blocks = [
      paragraph('She said: “The road is long. It is steep.'),
      pageBreak,
      paragraph('It is cold,” and left.'),
    ];
    expect(repair(blocks).texts).toEqual([
      'She said: “The road is long. It is steep. It is cold,” and left.',
    ]);
  });

  it('joins a paragraph that was cut inside a quotation, though the file shows no page’s end', () => {
    const head = 'The head of the cooperative told the desk what was agreed: “We were promised the men';
    const rest = 'and the fuel that belongs to them, and nothing has come.”';
    const { texts, joined } = repair([paragraph(head), paragraph(rest)]);
    expect(texts).toEqual([`${head} ${rest}`]);
    expect(joined).toMatchObject([{ kind: 'page', place: { words: 'promised the men and the fuel' } }]);
  });

  it('joins no neighbours where one of the signs of a cut is missing', () => {
    const head = 'The head of the cooperative told the desk what was agreed: “We were promised the men';
    const rest = 'and the fuel that belongs to them, and nothing has come.”';
    for (const [first, next] of [
      [`${head}.`, rest],
      [head, rest.replace('and', 'And')],
      [head.replace('“', ''), rest],
      [head, rest.replace('”', '')],
      ['“We were promised the men', rest],
    ] as const)
      expect(repair([paragraph(first), paragraph(next)]).kinds).toEqual([]);
    const item = paragraph(rest, { list: { ordered: false, depth: 0 } });
    expect(repair([{ ...item, ...paragraph(head), list: item.list }, item]).kinds).toEqual([]);
  });

  it('joins a German noun to its article, and lists the joins in document order', () => {
    const { texts, kinds } = repair(
      [
        paragraph('So hängt er in der'),
        pageBreak,
        paragraph('Luft und\nfällt nicht.'),
        paragraph('Er fällt nicht\nherunter.'),
      ],
      'de',
    );
    expect(texts).toEqual(['So hängt er in der Luft und fällt nicht.', 'Er fällt nicht herunter.']);
    expect(kinds).toEqual(['page', 'line', 'line']);
    const cut = [paragraph('So hängt er in der'), pageBreak, paragraph('Der Wind ist stark.')];
    expect(repair(cut, 'de').kinds).toEqual([]);
  });

  it('joins between sentences only in an indented document where the geometry agrees', () => {
    const full = { full: true, page: 1 };
    const texts = (indented: boolean) =>
      repair([
        paragraph('The first one ends.', { page: 1 }),
        paragraph('The second one ends.', { ...(indented ? { indented } : {}), page: 1 }),
        paragraph('The third one goes on.', { ...(indented ? { indented } : {}), ...full }),
        paragraph('Here it ends.', { page: 2 }),
      ]).texts;
    expect(texts(true).at(-1)).toBe('The third one goes on. Here it ends.');
    expect(texts(false)).toHaveLength(4);
  });

  it('joins nothing across pages that do not follow each other, and everything else', () => {
    const road = ['The road goes up to the', 'pass and then down, past the mills,', 'to the river.'];
    const blocks = road.flatMap((text, at) => [
      paragraph(text, { pageSequence: Math.min(at, 1) }),
      pageBreak,
    ]);
    expect(repair(blocks).texts).toEqual([road[0], 'pageBreak', `${road[1]} ${road[2]}`, 'pageBreak']);
  });

  it('keeps the paragraphs of a long quotation', () => {
    const blocks = [
      paragraph('“The road is long. It is steep.'),
      pageBreak,
      paragraph('“It is cold,” she said.'),
    ];
    expect(repair(blocks).texts).toHaveLength(3);
  });

  it('joins Persian where a full stop is missing, and nothing else', () => {
    const first = paragraph('این راه دراز است و به سوی کوه‌های بلند می‌رود و');
    expect(repair([first, pageBreak, paragraph('سپس به دره فرود می‌آید.')], 'fa').texts).toEqual([
      'این راه دراز است و به سوی کوه‌های بلند می‌رود و سپس به دره فرود می‌آید.',
    ]);
    const ended = paragraph('این راه دراز است.');
    expect(repair([ended, pageBreak, paragraph('سپس به دره فرود می‌آید.')], 'fa').texts).toHaveLength(3);
  });

  it('does not join two whole paragraphs without full stops across pages', () => {
    const road = 'این راه دراز است و به سوی کوه‌های بلند می‌رود';
    const river = 'رود بزرگ از دره می‌گذرد و به دشت‌های گرم می‌رسد';
    for (const [language, first, next] of [
      ['fa-AF', road, river],
      ['ps', 'دا لار اوږده ده او لوړو غرونو ته ځي', 'لوی سیند له درې تېرېږي او تودو دښتو ته رسېږي'],
    ] as const) {
      const parted = [paragraph(first), pageBreak, paragraph(next)];
      const printed = [
        paragraph(first, { page: 1, full: false, wrapped: true }),
        paragraph(next, { page: 2, full: false, wrapped: true }),
      ];
      for (const blocks of [parted, printed]) expect(repair(blocks, language).kinds).toEqual([]);
    }
    const long = `${road} و ${river}`;
    const rest = [long, long, 'رود داستان دیگری است.'].map((text) => paragraph(text));
    expect(repair([paragraph(road), pageBreak, ...rest], 'fa-AF').kinds).toEqual([]);
  });

  it('joins Persian from a PDF by its last line, where lines are justified', () => {
    const set = (text: string, page: number, full: boolean) =>
      paragraph(text, { page, wrapped: true, align: 'justify', ...(full ? { full } : {}) });
    const pages = (full: boolean) => [
      set('این راه دراز است و به سوی کوه‌های بلند می‌رود و', 1, full),
      set('سپس به دره فرود می‌آید.', 2, false),
      set('رود داستان دیگری است.', 2, false),
    ];
    expect(repair(pages(true), 'fa-AF').kinds).toEqual(['page']);
    expect(repair(pages(false), 'fa-AF').kinds).toEqual([]);
  });

  it('keeps a bayt at a page’s end separate, with its gap', () => {
    const bayt = 'به نام خداوند جان و خرد\tکزین برتر اندیشه برنگذرد';
    const prose = 'این راه دراز است.';
    for (const [first, next] of [
      [bayt, bayt],
      [bayt, prose],
      ['این راه دراز است و به سوی کوه‌های بلند می‌رود و', bayt],
    ] as const) {
      const blocks = [paragraph(prose), paragraph(first), pageBreak, paragraph(next), paragraph(prose)];
      expect(repair(blocks, 'fa-AF').texts).toEqual([prose, first, 'pageBreak', next, prose]);
    }
  });

  it('adds no space after a lone note reference at a page’s end', () => {
    const note = paragraph([{ text: '', note: 'a' }], { style: 'quote', page: 2 });
    expect(repair([note, paragraph('the road', { page: 3 })]).texts).toEqual(['the road']);
  });

  it('does not join the first item of a Persian list, الف), to the text before it', () => {
    const first = paragraph('این راه دراز است و به سوی کوه‌های بلند می‌رود و');
    for (const item of ['الف) سپس به دره فرود می‌آید.', 'ب) سپس به دره فرود می‌آید.'])
      expect(repair([first, pageBreak, paragraph(item)], 'fa').kinds).toEqual([]);
  });

  it('never joins a heading, a list item or a new sentence to the text before it', () => {
    const first = paragraph('The road goes up to the high');
    for (const next of [
      paragraph('Down again', { style: 'heading' }),
      paragraph('down again', { list: { ordered: false, depth: 0 }, align: 'center' }),
      paragraph('The river is another matter.'),
    ])
      expect(repair([first, pageBreak, next]).kinds).toEqual([]);
  });
});

describe('whatever the blocks', () => {
  it('repairing twice is repairing once', () => {
    fc.assert(
      fc.property(anyBlocks, fc.constantFrom('en', 'de', 'fr', 'fa-AF', 'ps'), (blocks, language) => {
        const once = repairBlocks(blocks, language).blocks;
        expect(repairBlocks(once, language).blocks).toEqual(once);
      }),
      { numRuns: 400 },
    );
  });

  it('no letter is lost, invented or moved', () => {
    fc.assert(
      fc.property(anyBlocks, fc.constantFrom('en', 'de', 'fa-AF'), (blocks, language) => {
        expect(lettersOf(repairBlocks(blocks, language).blocks)).toBe(lettersOf(blocks));
      }),
      { numRuns: 400 },
    );
  });
});
