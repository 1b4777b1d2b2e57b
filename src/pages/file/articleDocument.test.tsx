import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ArticleBody } from '../../article/ArticleBody.tsx';
import { ArticleFooter } from '../../article/ArticleFooter.tsx';
import { ArticleHeader } from '../../article/ArticleHeader.tsx';
import { articlePath } from '../../contract/articlePath.ts';
import { articleSchema } from '../../contract/articleSchema.ts';
import { blockTexts } from '../../contract/blockTexts.ts';
import { listPagePath } from '../../contract/listFiles.ts';
import { archiveSchema, listPageSchema } from '../../contract/listSchema.ts';
import { allArticles } from '../../contract/lists.ts';
import { contentAddress } from '../../data/contentReader.ts';
import { createI18n } from '../../language/createI18n.ts';
import { languageOf } from '../../language/languages.ts';
import { anArticle, aPublication, blocksByType } from '../../testing/factories.ts';
import { articleDocument } from './articleDocument.tsx';

/** Every article of the archive that this repository holds. */
async function archive() {
  const json = async (path: string) => (await fetch(contentAddress(path))).json();
  const { lists } = v.parse(archiveSchema, await json('archive.json'));
  const pages = Array.from({ length: lists[allArticles]?.pages ?? 0 }, (_, at) =>
    listPagePath(allArticles, at + 1),
  );
  const stored = await Promise.all(pages.map(async (path) => v.parse(listPageSchema, await json(path))));
  const ids = stored.flatMap(({ items }) => items.map(({ id }) => id));
  return Promise.all(ids.map(async (id) => v.parse(articleSchema, await json(articlePath(id)))));
}

const parts = { ArticleHeader, ArticleBody, ArticleFooter };

/** A document as a browser reads it from the file. */
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

test('every article of the archive is one file of at most 40 kB, whole, in its own direction', async () => {
  const chromes = await Promise.all((['fa-AF', 'en'] as const).map(createI18n));
  const articles = await archive();
  expect(articles.length).toBeGreaterThan(40);
  for (const [at, article] of articles.entries()) {
    const chrome = chromes[at % 2];
    if (!chrome) throw new Error('no chrome');
    const html = await articleDocument({ article, publication: aPublication(), ...parts }, chrome);
    const beforePictures = html.replace(/data:[^"]*/g, '');
    expect(new Blob([beforePictures]).size, article.id).toBeLessThanOrEqual(40_000);
    const page = read(html);
    expect(page.documentElement.dir).toBe(languageOf(article.language).direction);
    expect(page.title).toBe(article.title);
    expect(
      page.querySelectorAll('script, link[rel=stylesheet], [class]:not(.hidden), svg, [data-block]'),
    ).toHaveLength(0);
    for (const link of page.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      expect(href).toMatch(/^(?:https?:|mailto:|#)/);
      if (href.startsWith('#')) expect(page.getElementById(href.slice(1)), href).not.toBeNull();
    }
    for (const image of page.querySelectorAll('img'))
      expect(image.getAttribute('src')).toMatch(/^data:image\//);
    // A note's number stands in the middle of its sentence.
    for (const number of page.querySelectorAll('sup')) number.remove();
    const words = withoutSpace(page.body.textContent ?? '');
    for (const text of article.body.flatMap(blockTexts))
      for (const line of text.split('\n')) expect(words).toContain(withoutSpace(line));
  }
});

test('a file of every block has its notes, its verse in bayts, its source, and a missing picture in words', async () => {
  const file = anArticle({
    title: 'A <title> & more',
    body: [...Object.values(blocksByType), { ...blocksByType.figure, src: 'images/none.svg', alt: 'None' }],
    source: { name: 'A source', date: '2026-01-01', url: 'https://www.example.org/a' },
  });
  const article = v.parse(articleSchema, file);
  const filed = { article, publication: aPublication(), ...parts };
  const page = read(await articleDocument(filed, await createI18n('fa-AF')));
  expect(page.title).toBe(file.title);
  expect(page.querySelector('figure > ol > li')?.children).toHaveLength(2);
  expect(page.querySelector('[role=doc-noteref]')?.getAttribute('href')).toBe('#note-1');
  expect(page.querySelector('[role=doc-backlink]')?.getAttribute('href')).toBe('#reference-1');
  expect(page.querySelector('footer cite')?.textContent).toContain('A source');
  expect(page.body.textContent).toContain('[None]');
  expect(page.body.textContent).toContain(`${aPublication().origin}/articles/${article.id}`);
});
