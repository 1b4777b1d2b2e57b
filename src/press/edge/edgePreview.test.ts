import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleAddress } from '../../contract/articlePath.ts';
import { articleSchema } from '../../contract/articleSchema.ts';
import { byDay } from '../../contract/derived/deriveLists.ts';
import { listItem } from '../../contract/derived/listItem.ts';
import { createQueryClient } from '../../data/queryClient.ts';
import { aListPage, anArchive, anArticle, aPublication } from '../../testing/factories.ts';
import { pageCards } from '../cards/pageCards.ts';
import { cardsKept } from '../cards/publicationCards.ts';
import { edgePreview } from './edgePreview.ts';

const publication = aPublication();
const languages = ['en', 'fa-AF', 'de', 'ps'];

/** An archive of so many articles, three a day, as the press derives it. */
function archiveOf(count: number) {
  const articles = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(at / 3))).toISOString().slice(0, 10);
    const facts = { id: `${day}-a${at}`, date: day, title: `${at}`, language: languages[at % 4] };
    return v.parse(articleSchema, anArticle(facts));
  });
  const items = articles.map((article) => listItem(article, publication)).sort(byDay);
  const archive = anArchive({ all: count });
  const asked: string[] = [];
  const client = createQueryClient(async (path) => {
    asked.push(path);
    const end = count - (Number(/all\/(\d+)\.json/.exec(path)?.[1]) - 1) * archive.pageSize;
    return JSON.stringify(aListPage(items.slice(Math.max(0, end - archive.pageSize), end)));
  });
  return { articles, items, archive, client, asked };
}

test.each([3, cardsKept, cardsKept + 1, cardsKept + 24, cardsKept + 37])(
  'each of %i articles has the picture that the build gives it',
  async (count) => {
    const { articles, items, archive, client, asked } = archiveOf(count);
    const { previewFor } = pageCards(publication, items, (item) => item);
    const looked = articles.filter((_, at) => at < 60 || at > count - 3);
    for (const article of looked) {
      const address = articleAddress(article.id);
      const found = await edgePreview({ address, article, publication, archive, client });
      expect(found, address).toEqual(previewFor(address));
    }
    expect(new Set(asked).size).toBe(count > cardsKept ? 1 : 0);
  },
);

test('a retracted article has the picture that the build gives it: it has no card', async () => {
  const { items, archive, client } = archiveOf(3);
  const retraction = { date: '2026-02-03', text: 'Why.' };
  const article = v.parse(articleSchema, anArticle({ retraction, body: [] }));
  const address = articleAddress(article.id);
  const found = await edgePreview({ address, article, publication, archive, client });
  expect(found).toEqual(pageCards(publication, items, (item) => item).previewFor(address));
});

test.each(['/', '/about', '/404', '/page/2', '/sections/dari', '/sections/european-languages/de/page/1'])(
  '%s has the picture that the build gives it',
  async (address) => {
    const { items, archive, client } = archiveOf(3);
    const found = await edgePreview({ address, article: undefined, publication, archive, client });
    expect(found).toEqual(pageCards(publication, items, (item) => item).previewFor(address));
  },
);
