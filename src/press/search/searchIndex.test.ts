import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { type Article, articleSchema } from '../../contract/articleSchema.ts';
import { mostRequests } from '../../find/engine/indexReader.ts';
import { search } from '../../find/engine/search.ts';
import type { SearchFiles, SearchQuery } from '../../find/searchTypes.ts';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { anArticle } from '../../testing/factories.ts';
import { indexOf } from './testing/indexOf.ts';

let made = 0;

function article(
  language: string,
  title: string,
  body = '',
  facts: Parameters<typeof anArticle>[0] = {},
): Article {
  const day = `2023-01-${String((made++ % 28) + 1).padStart(2, '0')}`;
  const fields = anArticle({
    id: `${day}-a${made}`,
    date: day,
    language,
    title,
    body: [body || title],
    ...facts,
  });
  return v.parse(articleSchema, fields);
}

async function titles(text: string, files: SearchFiles, query: Partial<SearchQuery> = {}): Promise<string[]> {
  const { found } = await search({ text, order: 'best', from: 0, ...query }, files);
  return found.map(({ title }) => title);
}

describe('whatever keyboard and spelling a query comes from', () => {
  const all = {
    book: article('fa-AF', 'کتاب', 'این یک کتاب است'),
    library: article('fa-AF', 'کتاب‌خانه', 'در کتاب‌خانه می‌نشیند'),
    becomes: article('fa-AF', 'چه می‌شود', 'این کار می‌شود'),
    name: article('fa-AF', 'مُحَمَّد', 'مُحَمَّد آمد'),
    freedom: article('fa-AF', 'آزادی', 'آزادی و مسئلهٔ ما'),
    year: article('fa-AF', 'سال ۱۴۰۲', 'در ۱۲ ماه'),
    eighteen: article('fa-AF', 'هجده', 'هجده ولسوالی'),
    students: article('fa-AF', 'دانشجویان', 'دانشجویان می‌آیند'),
    kabul: article('fa-AF', 'کابل', 'کابل پایتخت افغانستان است'),
    herat: article('fa-AF', 'هرات', 'شهر هرات'),
    massoud: article('fa-AF', 'احمد شاه مسعود', 'احمد شاه مسعود'),
    cloth: article('fa-AF', 'دسترخوان', 'دسترخوان و نان'),
    mine: article('en', 'The mines of Sar-e Sang', 'At Sar-e Sang'),
    heavy: article('ps', 'ګران', 'ګران هېواد'),
    school: article('ps', 'ښوونځی', 'ښوونځی په کلي کې'),
    khushal: article('ps', 'خوشحال خان', 'خوشحال خان خټک'),
    houses: article('de', 'Häuser', 'Die Häuser an der Straße'),
    court: article('de', 'Bundesverfassungsgericht', 'Das Bundesverfassungsgericht. Verfassung und Gericht'),
    rights: article('de', 'Menschenrechtserklärung', 'Die Menschenrechte'),
    equality: article('fr', 'L’égalité', 'de l’égalité'),
    heart: article('fr', 'Cœur', 'mon cœur et les chevaux'),
    horse: article('fr', 'Cheval', 'un cheval'),
    boy: article('es', 'El niño', 'un niño'),
    man: article('it', 'Dell’uomo', 'i diritti dell’uomo'),
    universities: article('en', 'Universities', 'universities are running'),
    women: article('en', 'Visitors in Kabul', 'Kabul and Ahmad'),
    russian: article('ru', 'Новый год в Кабуле', 'новые книги'),
  };
  const files = indexOf([Object.values(all)]);

  test.each<[query: string, wanted: keyof typeof all]>([
    ['كتاب', 'book'],
    ['كتاب‌ها', 'book'],
    ['کتابهایشان', 'book'],
    ['کتابخانه', 'library'],
    ['کتاب خانه', 'library'],
    ['ميشود', 'becomes'],
    ['می شود', 'becomes'],
    ['می‌شود', 'becomes'],
    ['میشود', 'becomes'],
    ['محمد', 'name'],
    ['ازادی', 'freedom'],
    ['آزادي', 'freedom'],
    ['مسئله', 'freedom'],
    ['مساله', 'freedom'],
    ['مسأله', 'freedom'],
    ['1402', 'year'],
    ['۱۴۰۲', 'year'],
    ['١٤٠٢', 'year'],
    ['هژده', 'eighteen'],
    ['ولسوالي', 'eighteen'],
    ['دانشجو', 'students'],
    ['افغنستان', 'kabul'],
    ['افغانستن', 'kabul'],
    ['کابول', 'kabul'],
    ['Kabul', 'kabul'],
    ['Caboul', 'kabul'],
    ['Кабул', 'kabul'],
    ['Herat', 'herat'],
    ['Hérat', 'herat'],
    ['ہرات', 'herat'],
    ['Ahmad Shah Massoud', 'massoud'],
    ['Achmed Schah Masud', 'massoud'],
    ['گران', 'heavy'],
    ['ګران', 'heavy'],
    ['ښوونځي', 'school'],
    ['احمدشاه', 'massoud'],
    ['احمدشاه مسعود', 'massoud'],
    ['دستر خوان', 'cloth'],
    ['نان و دستر خوان', 'cloth'],
    ['Sar-e Sang', 'mine'],
    ['Sar Sang', 'mine'],
    ['Khushal', 'khushal'],
    ['hauser', 'houses'],
    ['häuser', 'houses'],
    ['Haus', 'houses'],
    ['strasse', 'houses'],
    ['Straße', 'houses'],
    ['Bundesverfassung', 'court'],
    ['Verfassungsgericht', 'court'],
    ['Menchenrechte', 'rights'],
    ['Menschenrechte', 'rights'],
    ['egalite', 'equality'],
    ['égalité', 'equality'],
    ['l’egalité', 'equality'],
    ['coeur', 'heart'],
    ['chevaux', 'horse'],
    ['nino', 'boy'],
    ['uomo', 'man'],
    ['university', 'universities'],
    ['run', 'universities'],
    ['univer', 'universities'],
    ['univrsities', 'universities'],
    ['کابل', 'women'],
    ['احمد', 'women'],
    ['Кабул', 'russian'],
    ['новый', 'russian'],
    ['книга', 'russian'],
  ])('%s finds what it should', async (query, wanted) => {
    expect((await titles(query, files)).slice(0, 5)).toContain(all[wanted].title);
  });

  test('what is written as it was typed comes first', async () => {
    expect((await titles('کتاب', files))[0]).toBe('کتاب');
    expect((await titles('Kabul', files))[0]).toBe('Visitors in Kabul');
    expect((await titles('کابل', files))[0]).toBe('کابل');
  });

  test('a word that is nowhere suggests what is near', async () => {
    const { total, suggestions } = await search({ text: 'Strxsze', order: 'best', from: 0 }, files);
    expect(total).toBe(0);
    expect(suggestions).toContain('strasse');
  });
});

describe('what a query says', () => {
  const human = article('en', 'Human rights', 'human rights are for all', { authors: ['First'] });
  const apart = article('en', 'Rights of all', 'rights that a human has', { authors: ['Second'] });
  const dari = article('fa-AF', 'حقوق بشر', 'حقوق بشر برای همه');
  const late = article('en', 'Late rights', 'rights', {
    id: '2024-05-06-late',
    date: '2024-05-06',
    source: { name: 'The Paper' },
  });
  const files = indexOf([[human, apart, dari], [late]]);

  test('a phrase is found where its words stand together', async () => {
    expect(await titles('"human rights"', files)).toEqual(['Human rights']);
    expect(await titles('„حقوق بشر“', files)).toEqual(['حقوق بشر']);
    expect((await titles('human rights', files)).sort()).toEqual(['Human rights', 'Rights of all']);
  });

  test('a word with a minus is left out', async () => {
    expect((await titles('rights -human', files)).sort()).toEqual(['Late rights']);
  });

  test('where no article has every word, those that have most come first', async () => {
    expect((await titles('human rights zebra', files)).slice(0, 2).sort()).toEqual([
      'Human rights',
      'Rights of all',
    ]);
  });

  test('a section, a language, an author, a source, a year, a day', async () => {
    expect(await titles('حقوق rights', files, { in: 'dari' })).toEqual(['حقوق بشر']);
    expect((await titles('rights', files, { in: 'en' })).length).toBe(3);
    expect(await titles('rights', files, { in: 'fr' })).toEqual([]);
    expect(await titles('rights', files, { author: 'second' })).toEqual(['Rights of all']);
    expect(await titles('rights', files, { source: 'the-paper' })).toEqual(['Late rights']);
    expect(await titles('rights', files, { year: 2024 })).toEqual(['Late rights']);
    expect(await titles('rights', files, { year: 1403 })).toEqual(['Late rights']);
    expect(await titles('rights', files, { year: 1404 })).toEqual([]);
    expect(await titles('6.5.2024', files)).toEqual(['Late rights']);
    expect(await titles('۱۷ ثور ۱۴۰۳', files)).toEqual(['Late rights']);
  });

  test('the years of all that was found are said, whichever is chosen, in both calendars', async () => {
    const { years, total } = await search({ text: 'rights', order: 'best', from: 0, year: 2024 }, files);
    expect(total).toBe(1);
    expect(years).toEqual([2024, 2023, 1403, 1401]);
  });

  test('words of one letter, which the index lacks, keep nothing from being found', async () => {
    expect(await titles('a human b right', files)).toHaveLength(2);
    expect((await search({ text: 'و', order: 'best', from: 0 }, files)).total).toBe(0);
  });

  test('the newest come first if the reader wants it', async () => {
    expect((await titles('rights', files, { order: 'newest' }))[0]).toBe('Late rights');
  });

  test('what has gone is not found', async () => {
    const without = indexOf([[human, apart], [late]], [[human.date < apart.date ? 0 : 1]]);
    expect((await titles('human', without)).sort()).toEqual(['Rights of all']);
    expect((await search({ text: 'human', order: 'best', from: 0 }, without)).articles).toBe(2);
  });
});

describe('when files fail', () => {
  const articles = Array.from({ length: 60 }, (_, at) =>
    article(
      'en',
      `Number ${at}`,
      `kabul herat word${at} ${Array.from({ length: 60 }, (_, word) => `z${at}z${word}`).join(' ')}`,
    ),
  ).sort((a, b) => (a.date < b.date ? -1 : 1));

  test('a shard that is missing or damaged is counted, and the others answer', async () => {
    for (const damage of [
      undefined,
      new Uint8Array([31, 139, 8, 0, 1, 2, 3]),
      new Uint8Array([255, 255, 255]),
    ]) {
      const files = indexOf([articles.slice(0, 30), articles.slice(30)]);
      const other = files.manifest.segments[0]?.name ?? '';
      for (const path of files.files.keys())
        if (path.startsWith(`${other}/t`)) {
          if (damage) files.files.set(path, damage);
          else files.files.delete(path);
        }
      const answer = await search({ text: 'kabul', order: 'best', from: 0 }, files);
      expect(answer.failed).toBeGreaterThan(0);
      expect(answer.total).toBe(30);
    }
  });

  test('any bit of the index may be wrong', async () => {
    const sound = indexOf([articles.slice(0, 30), articles.slice(30)]);
    const paths = [...sound.files.keys()].filter((path) => path !== 'manifest.json');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), fc.nat(255), async (path, place, byte) => {
        const bytes = Uint8Array.from(sound.files.get(path) ?? []);
        bytes[place % bytes.length] = byte;
        const files: SearchFiles = { read: async (asked) => (asked === path ? bytes : sound.read(asked)) };
        const answer = await search({ text: 'kabul "kabul herat" word7', order: 'best', from: 0 }, files);
        expect(answer.total).toBeLessThanOrEqual(60);
      }),
      { numRuns: 150 },
    );
  });

  test('an index that was built again is taken up at once', async () => {
    const before = indexOf([articles.slice(0, 30)]);
    const after = indexOf([articles.slice(0, 40)]);
    let now = before;
    const files: SearchFiles = { read: (path, signal) => now.read(path, signal) };
    expect((await search({ text: 'kabul', order: 'best', from: 0 }, files)).articles).toBe(30);
    now = after;
    const text = `z${articles[35]?.title.replace('Number ', '')}z7`;
    const answer = await search({ text, order: 'best', from: 0 }, files);
    expect([answer.total, answer.articles, answer.failed]).toEqual([1, 40, 0]);
  });

  test('a newer index is taken up after a minute, whether or not a file is missing', async () => {
    let now = indexOf([articles.slice(0, 30)]);
    const files: SearchFiles = { read: (path, signal) => now.read(path, signal) };
    await search({ text: 'kabul', order: 'best', from: 0 }, files);
    now = indexOf([articles.slice(0, 40)]);
    expect((await search({ text: 'kabul', order: 'best', from: 0 }, files)).total).toBe(30);
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
    expect((await search({ text: 'kabul', order: 'best', from: 0 }, files)).total).toBe(40);
    clock.mockRestore();
  });

  test('a search that is ended says so, and the next one is not hurt', async () => {
    const files = indexOf([articles]);
    const ended = new AbortController();
    const searching = search({ text: 'kabul', order: 'best', from: 0 }, files, ended.signal);
    ended.abort();
    await expect(searching).rejects.toThrow();
    expect((await search({ text: 'kabul', order: 'best', from: 0 }, files)).total).toBe(60);
  });
});

test('results that come later need requests for themselves alone, and are of the same order', async () => {
  const articles = Array.from({ length: 800 }, (_, at) =>
    article('en', at % 33 === 0 ? 'Kabul' : 'A city', 'In Kabul'),
  );
  const index = indexOf([articles]);
  const files: SearchFiles = { read: index.read };
  const query: SearchQuery = { text: 'kabul', order: 'best', from: 0 };
  const first = await search(query, files);
  expect(index.asked.length).toBeLessThanOrEqual(mostRequests);
  expect(first.found.length).toBeLessThan(24);
  index.asked.length = 0;
  const more = await search({ ...query, from: first.next, most: 5 }, files);
  expect(index.asked.filter((path) => !/\/d\d+\.bin$/.test(path))).toEqual([]);
  expect(more.found).toHaveLength(5);
  const again: SearchFiles = { read: index.read };
  const ids: string[] = [];
  for (let from = 0; ids.length < 12; ) {
    const { found, next } = await search({ ...query, order: 'best', from }, again);
    ids.push(...found.map(({ id }) => id));
    from = next;
  }
  const both = [...first.found, ...more.found].map(({ id }) => id);
  expect(ids.slice(0, both.length)).toEqual(both.slice(0, ids.length));
});

test('anything may be typed: no crash, and no more than twelve requests', async () => {
  const articles = Array.from({ length: 40 }, (_, at) =>
    article(at % 2 ? 'en' : 'fa-AF', `Kabul کابل ${at}`),
  );
  const files = indexOf([
    articles.slice(0, 10),
    articles.slice(10, 20),
    articles.slice(20, 30),
    articles.slice(30),
  ]);
  const odd = fc.string({
    unit: fc.constantFrom(...'"“”-  \u0000\u200f😀.*()[]کابلkabul019/،«»'),
    maxLength: 400,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(odd, fc.string({ unit: anyCharacter, maxLength: 3000 })),
      fc.constantFrom(undefined, 'dari', 'x'.repeat(50), 'constructor'),
      fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0.5)),
      async (text, place, from) => {
        const fresh: SearchFiles = { read: files.read };
        files.asked.length = 0;
        const answer = await search({ text, order: 'best', from, ...(place && { in: place }) }, fresh);
        expect(files.asked.length).toBeLessThanOrEqual(mostRequests);
        expect(answer.found.length).toBeLessThanOrEqual(24);
        expect(answer.total).toBeLessThanOrEqual(40);
        expect(answer.failed).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
