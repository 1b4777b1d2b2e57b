import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { lostPage } from './lostPage.ts';
import { lostScript } from './lostScript.ts';

const document = `<!doctype html><html data-waiting><head>
<style>@font-face{src:url(assets/fonts/f.woff2)}</style><style data-href="assets/a.css">p{}</style>
<link rel="modulepreload" href="/assets/entry.js" media="not all" id="code"><script>start</script>
</head><body><a href="/">Home</a><a href="/articles/y#p2">Y</a><img src="/content/images/a.png"></body></html>`;

/** Opens the page of missing addresses. @param answers the paths of archives that the host has */
async function open(path: string, answers: string[], isWhole = true) {
  const { document: page } = parseHTML(lostPage(document));
  const asked: string[] = [];
  const loaded: string[] = [];
  Object.assign(page, { whole: isWhole });
  runInNewContext(lostScript.replaceAll('import(', 'load('), {
    document: page,
    location: new URL(`https://host.example${path}`),
    load: (file: string) => loaded.push(file),
    fetch: async (file: string) => {
      asked.push(file);
      if (answers.includes('fails')) throw new TypeError('no line');
      return { ok: answers.includes(file) };
    },
  });
  await vi.waitFor(() =>
    expect(asked.length === 0 || loaded.length > 0 || !('waiting' in page.documentElement.dataset)).toBe(
      true,
    ),
  );
  const attributes = (selector: string, name: string) =>
    [...page.querySelectorAll(selector)].map((one) => one.getAttribute(name));
  return {
    asked,
    loaded,
    links: attributes('a', 'href'),
    style: attributes('link[rel=stylesheet]', 'href'),
    held: attributes('link[rel=modulepreload]', 'media'),
  };
}

const archive = 'content/archive.json';
const up = '../../../../../../../../';

test('the page climbs to the host’s root, names no fonts in itself, and finds its root before anything starts', () => {
  const page = lostPage(document);
  expect(page).toContain(`href="${up}articles/y/index.html#p2"`);
  expect(page).toContain(`src="${up}content/images/a.png"`);
  expect(page).not.toContain('@font-face');
  expect(page.indexOf(lostScript)).toBeGreaterThan(0);
  expect(page.indexOf(lostScript)).toBeLessThan(page.indexOf('<script>start'));
});

test('at a host’s root nothing is asked for, and the references hold', async () => {
  for (const path of ['/nope', '//nope']) {
    const { asked, links, style, held } = await open(path, []);
    expect({ asked, links, style, held }).toEqual({
      asked: [],
      links: [`${up}index.html`, `${up}articles/y/index.html#p2`],
      style: ['/assets/a.css'],
      held: ['not all'],
    });
  }
});

test.each([
  // Where the site stands, what is opened, and what is asked for until it is found.
  ['/', '/no/such/address', ['/']],
  ['/', '/articles/nope', ['/']],
  ['/', '/archive/articles/nope', ['/']],
  ['/', '/category/x/page/2', ['/category/x/', '/']],
  ['/', '/en/about', ['/en/', '/']],
  ['/reader/', '/reader/articles/nope', ['/reader/']],
  ['/reader/', '/reader/nope', ['/', '/reader/']],
  ['/archive/', '/archive/articles/nope', ['/', '/archive/']],
  ['/a/b/', '/a/b/articles/x/', ['/a/b/']],
  ['/', '//evil.example/articles/x', ['/evil.example/', '/']],
  ['/evil.example/', '///evil.example//articles/x', ['/evil.example/']],
])('a site at %s is found from %s', async (root, path, asked) => {
  const page = await open(path, [root + archive]);
  expect(page.asked).toEqual(asked.map((one) => one + archive));
  expect(page.held).toEqual(['none']);
  expect(page.style).toEqual([`${root}assets/a.css`]);
  if (root === '/') expect(page.links).toEqual([`${up}index.html`, `${up}articles/y/index.html#p2`]);
  else {
    expect(page.links).toEqual([root, `${root}articles/y#p2`]);
    expect(page.loaded).toEqual([`${root}assets/entry.js`]);
  }
});

test.each(['/evil.example/articles/x', '//evil.example/articles/x', '//evil.example//x', '///x//articles/y'])(
  'whatever the host answers, %s leads to no other host',
  async (path) => {
    const { asked, links, style, loaded } = await open(
      path,
      ['/', '/evil.example/', '/x/'].map((one) => one + archive),
    );
    for (const one of [...asked, ...links, ...style, ...loaded])
      expect(new URL(one ?? '', 'https://host.example').host).toBe('host.example');
  },
);

test.each([[[]], [['fails']]])(
  'without an answer the page leads nowhere, and is shown as it is: %j',
  async (answers) => {
    const { links, style, loaded } = await open('/a/articles/x', answers);
    expect({ links, style, loaded }).toEqual({
      links: [`${up}index.html`, `${up}articles/y/index.html#p2`],
      style: [],
      loaded: [],
    });
  },
);
