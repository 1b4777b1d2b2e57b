import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inLoadOrder } from './loadOrder.ts';

const sheet = '<link rel="stylesheet" crossorigin href="/assets/style-1.css">';
const tags = `<script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/reader-1.js">
    ${sheet}`;

/** `index.html` as Vite leaves it: its tags together at the head's end, in its own order. */
async function built(): Promise<string> {
  const html = await readFile('index.html', 'utf8');
  const bare = html.replace(/\s*<script type="module"[^>]*><\/script>/, '');
  return inLoadOrder(bare.replace('</head>', `${tags}\n  </head>`));
}

test('the style sheet is after the inline scripts, so that none waits for it', async () => {
  const html = await built();
  expect(html.split(sheet)).toHaveLength(2);
  expect(html.indexOf(sheet)).toBeGreaterThan(html.lastIndexOf('</script>'));
});

test('every chunk is linked once, the entry last, and waits for the start script after it', async () => {
  const html = await built();
  for (const file of ['/assets/reader-1.js', '/assets/index-1.js']) {
    expect(html.split(file)).toHaveLength(2);
    expect(html.indexOf(file)).toBeLessThan(html.lastIndexOf('<script>'));
    const tag = html.match(/<[^>]*>/g)?.find((one) => one.includes(file));
    expect(tag).toMatch(/^<link rel="modulepreload" .* media="not all" fetchpriority="low"/);
  }
  expect(html.indexOf('/assets/index-1.js')).toBeGreaterThan(html.indexOf('/assets/reader-1.js'));
  expect(html).not.toMatch(/<!--(?:style|code|start)-->|<script [^>]*\bsrc=/);
});

test('nothing is started in a browser that does not run the reader', async () => {
  const [, last = ''] = /^[\s\S]*<script>([\s\S]*?)<\/script>/.exec(await built()) ?? [];
  const touched: string[] = [];
  const document = new Proxy({ whole: false } as object, {
    get: (known, name) => (name === 'whole' ? Reflect.get(known, name) : touched.push(String(name))),
  });
  runInNewContext(last, { document, navigator: {}, window: {} });
  expect(touched).toEqual([]);
  expect(last).toContain('modulepreload');
});

test('inline scripts keep their place', () => {
  const html = '<script>1</script><script type="module">2</script><p>3</p>';
  expect(inLoadOrder(html)).toBe(html);
});
