import { expect, test } from 'vitest';
import { publication } from '../../testing/bundledArchive.ts';
import { importDocument } from './importDocument.ts';

const text = [
  'نانوایان سه شهر از آغاز زمستان برای بار دوم بهای نان را بالا برده‌اند و بسیاری از خانواده‌ها نیم آنچه پیشتر می‌خریدند می‌خرند.',
  'هیچ کس در بازار باور ندارد که پیش از رسیدن نخستین خرمن بها پایین بیاید.',
];

function imported(name: string, words: string) {
  return importDocument({ name, bytes: new TextEncoder().encode(words) }, publication);
}

test('a Markdown file’s front matter becomes the article’s fields, and its text stays whole', async () => {
  const head =
    'title: نان گران شد\nauthor: نوشتهٔ سارا وردک\ndate: ۱۴۰۲/۱۲/۲۲\nlang: fa\ntags: [نان, بازار, نان]\nsummary: دو بار گران شد.';
  const { article, findings } = await imported('a.md', `---\n${head}\n---\nکابل\n\n${text.join('\n\n')}\n`);
  expect(article).toMatchObject({
    title: 'نان گران شد',
    authors: ['سارا وردک'],
    date: '2024-03-12',
    language: 'fa-AF',
    topics: ['نان', 'بازار'],
    summary: 'دو بار گران شد.',
    body: ['کابل', ...text],
  });
  expect(findings).toEqual([]);
});

test('what front matter does not say is read from lines that name it, and lines that repeat it go', async () => {
  const { article } = await imported(
    'a.md',
    `---\ndate: 2024-03-12\n---\n# نان گران شد\n\nنوشتهٔ سارا وردک\n\n12.03.2024\n\n${text.join('\n\n')}\n\nمنبع: روزنامهٔ دره 11.03.2024\n`,
  );
  expect(article).toMatchObject({
    title: 'نان گران شد',
    authors: ['سارا وردک'],
    source: { name: 'روزنامهٔ دره', date: '2024-03-11' },
    body: text,
  });
});

test('a saved Persian page whose template says English is a Persian article, with its day in both calendars', async () => {
  const { article, findings, document } = await imported(
    'a.html',
    `<!doctype html><html lang="en" dir="rtl"><head><title>نان گران شد | روزنامهٔ دره</title><meta property="og:title" content="نان گران شد"><meta property="og:site_name" content="روزنامهٔ دره"><link rel="canonical" href="https://dara.example/nan"></head>
    <body><nav><a href="/">خانه</a></nav><h1>نان گران شد</h1><div class="author">سارا وردک</div><div class="date">سه‌شنبه ۲۲ حوت ۱۴۰۲</div>${text.map((line) => `<p>${line}</p>`).join('')}<aside><a href="/1">پربازدیدها</a></aside></body></html>`,
  );
  expect(article).toMatchObject({
    title: 'نان گران شد',
    authors: ['سارا وردک'],
    date: '2024-03-12',
    language: 'fa-AF',
    source: { name: 'روزنامهٔ دره', date: '2024-03-12', url: 'https://dara.example/nan' },
    body: text,
  });
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Left out of the page: navigation/),
  ]);
  expect(document.leftOut).toContain('پربازدیدها');
});

test('a given slug is the address, in place of the title’s words', async () => {
  const bytes = new TextEncoder().encode(
    'نان گران شد\n\n2026-10-31\n\nنانوایان این شهر بهای نان را بالا برده‌اند و بسیاری نیم آن می‌خرند.\n',
  );
  const idWith = async (slug?: string) => {
    const { article } = await importDocument({ name: 'a.txt', bytes }, publication, { slug });
    return article.id;
  };
  expect(await idWith()).toBe('2026-10-31-nan-geran-shod');
  expect(await idWith('bread')).toBe('2026-10-31-bread');
});
