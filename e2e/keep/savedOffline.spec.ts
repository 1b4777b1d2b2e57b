import marks from '../../src/library/words/marks/fa-AF.json' with { type: 'json' };
import shelf from '../../src/library/words/shelf/fa-AF.json' with { type: 'json' };
import { axeFindings } from '../support/axeFindings.ts';
import { test, visit } from '../support/cutReader.ts';
import { keptIn } from '../support/keptLibrary.ts';
import { articles, expect, hydrated } from '../support/reader.ts';
import { words } from '../support/words.ts';

const own = words['fa-AF'];

test('without a line the app starts with the saved list: put in order, of one language, removed and put back, read with pictures', async ({
  page,
  context,
  line,
  allowErrors,
}) => {
  allowErrors();
  for (const id of [articles.dari, articles.english, articles.german]) {
    await visit(page, line, `/articles/${id}`);
    const save = page.getByRole('main').locator('[aria-keyshortcuts="s"]');
    await save.click();
    await expect(save).toHaveAttribute('aria-pressed', 'true');
  }
  await expect
    .poll(async () => (await keptIn(page, 'saved')).map(({ state }) => state))
    .toEqual(['kept', 'kept', 'kept']);
  await page.close();
  await line.cut();

  const app = await context.newPage();
  await app.goto(`${line.origin}/saved`);
  const titles = app.getByRole('main').getByRole('listitem').getByRole('heading');
  const inOrder = async () => (await titles.getByRole('link').evaluateAll(hrefs)).map(idOf);
  const choice = (name: 'saved.sort' | 'saved.language') =>
    app.getByRole('main').getByRole('combobox', { name: shelf[name] });
  await expect(titles).toHaveCount(3);
  await hydrated(app);
  expect(await inOrder()).toEqual([articles.german, articles.english, articles.dari]);
  await choice('saved.sort').selectOption(shelf['saved.sort.published']);
  expect(await inOrder()).toEqual([articles.english, articles.dari, articles.german]);
  await choice('saved.language').selectOption('de');
  await expect(titles).toHaveCount(1);
  await choice('saved.language').selectOption('');
  expect(await axeFindings(app)).toEqual([]);

  const removes = app.getByRole('button', { name: new RegExp(`^${shelf['saved.remove']}`) });
  await removes.first().click();
  await expect(titles).toHaveCount(2);
  const undo = app.getByRole('button', { name: marks.undo });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(titles).toHaveCount(3);

  await titles.getByRole('link').first().click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/Karez/);
  const picture = app.getByRole('main').getByRole('img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await app.goBack();
  await expect(titles).toHaveCount(3);
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(own['saved.title']);
});

const hrefs = (links: Element[]) => links.map((link) => link.getAttribute('href') ?? '');
const idOf = (href: string) => href.replace('/articles/', '');
