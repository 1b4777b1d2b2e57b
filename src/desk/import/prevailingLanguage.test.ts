import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { publication } from '../../testing/bundledArchive.ts';
import { importDocument } from './importDocument.ts';

const english =
  'The workers at the old mill wait for the flour that was promised to them before the winter, and the road to the town has been closed since the first snow. Nobody knows when it will be open again, and the lorries stand in the valley. ';
const german =
  'Die Leute am Fluss warten seit dem Herbst auf die neue Brücke, und die alte Mühle steht leer, weil niemand das Mehl über das Wasser bringt. Im Frühling soll die Straße gebaut werden, sagt man im Dorf. ';
const dari =
  'نانوایان این شهر از آغاز زمستان بهای نان را بالا برده‌اند و بسیاری از خانواده‌ها چشم به راه آردی هستند که وعده شده بود و راه‌ها هنوز بسته است. ';
const pashto =
  'د دې ښار نانوایانو د ژمي له پیل راهیسې د ډوډۍ بیه لوړه کړې ده او ډېرې کورنۍ هغه اوړو ته سترګې په لار دي چې ژمنه یې شوې وه او لارې لا تړلې دي. ';

async function imported(title: string, ...paragraphs: string[]) {
  const text = [title, '2026-10-31', ...paragraphs].join('\n\n');
  const { article, findings } = await importDocument({ name: 'a.txt', bytes: strToU8(text) }, publication);
  const languages = article.body.map((block) =>
    typeof block === 'string' ? article.language : block.language,
  );
  return {
    language: article.language,
    languages,
    doubts: findings.filter(({ kind }) => kind === 'unknown-language').length,
  };
}

describe('the language is that of most of the text, whatever it opens with', () => {
  test.each([
    ['German after an English opening', 'Die neue Brücke', english, german, 'en', 'de'],
    ['English after a German opening', 'The mill', german, english, 'de', 'en'],
    ['Dari after a Pashto opening', 'نان گران شد', pashto, dari, 'ps', 'fa-AF'],
    ['Pashto after a Dari opening', 'ډوډۍ ګرانه شوه', dari, pashto, 'fa-AF', 'ps'],
    ['Dari after an English opening', 'نان گران شد', english, dari, 'en', 'fa-AF'],
  ])('%s', async (_, title, opening, rest, other, own) => {
    const long = opening.repeat(6);
    const { language, languages } = await imported(title, long, ...Array<string>(10).fill(rest));
    expect(language).toBe(own);
    expect(languages).toEqual([other, ...Array(10).fill(own)]);
  });
});

test('a text of which a third is in another language is doubtful, and one that quotes a little is not', async () => {
  const many = await imported('1402', english, english, german, german, german, german);
  expect(many).toMatchObject({ language: 'de', doubts: 1 });
  const few = await imported('1402', english, ...Array<string>(9).fill(german));
  expect(few).toMatchObject({ language: 'de', doubts: 0 });
});

test('a title in the language of most of the text settles it', async () => {
  const title = 'Die Leute am Fluss warten auf ihre neue Brücke';
  expect(await imported(title, english, english, german, german, german)).toMatchObject({
    language: 'de',
    doubts: 0,
  });
});
