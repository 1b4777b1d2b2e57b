import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from './support/axeFindings.ts';
import { buildAndServe } from './support/buildAndServe.ts';
import { selectWords } from './support/deskDay.ts';
import { openDesk } from './support/openDesk.ts';
import { expect, openIn, test } from './support/reader.ts';
import { wordDocument } from './support/wordDocument.ts';

const root = join(import.meta.dirname, '..');
const fixture = join(import.meta.dirname, 'fixtures/other-publication');
let folder = '';
let desk = '';
let stop = () => {};

// Each project has its own desk and its own copy of the archive; its tests build on each other.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName: _ }, info) => {
  test.setTimeout(90_000);
  folder = join(root, 'test-results', `desk-${info.project.name}-${info.workerIndex}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(fixture, join(folder, 'public'), { recursive: true });
  const opened = await openDesk(join(folder, 'public'), join(folder, 'dist'));
  desk = opened.address;
  stop = opened.stop;
});

test.afterAll(() => stop());

const paragraphs = [
  'The Two Shores',
  'AA-AA desk',
  '29.09.2023',
  'A road along the river',
  'The road goes down to the river and follows it for a day, past mills and the the mulberry trees, until it',
  null,
  'comes to a bridge of poplar trunks. There the valley opens.',
  'On the other side the road climbs again.',
];

const article = (id: string) => join(folder, 'public/content/articles', id.slice(0, 4), `${id}.json`);
const id = '2023-09-29-a-road-along-the-river';

async function choose(page: Page, ...files: { name: string; buffer: Buffer }[]) {
  await page.locator('input[type=file]').setInputFiles(files.map((file) => ({ ...file, mimeType: '' })));
}

async function saved(page: Page) {
  await expect(page.getByText('All changes saved')).toBeVisible();
}

test('a dropped Word document becomes a draft; an unreadable one says why and does not hold up the others', async ({
  page,
  allowErrors,
}) => {
  allowErrors();
  await openIn(page, 'en', desk);
  const [road, broken] = [wordDocument(paragraphs), Buffer.from('PK\u0003\u0004 is all there is')];
  const dropped = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of files) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    [
      { name: 'broken.docx', bytes: [...broken] },
      { name: 'road.docx', bytes: [...road] },
    ],
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('main', event, { dataTransfer: dropped });
  await expect(page.getByRole('link', { name: 'road.docx' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'broken.docx' })).toContainText('is damaged');
  await expect(page.getByRole('listitem').filter({ hasText: 'A road along the river' })).toContainText(
    'Draft',
  );
});

test('the article is shown beside its document, and each finding leads to its place on both sides and back', async ({
  page,
}) => {
  await openIn(page, 'en', desk);
  await page.getByRole('button', { name: 'A road along the river' }).click();
  const shown = page.getByRole('article');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('A road along the river');
  await expect(shown).toHaveAttribute('lang', 'en');
  await expect(shown).toContainText('until it comes to a bridge');
  const narrow = page.getByRole('button', { name: 'The document' });
  if (await narrow.isVisible()) await narrow.click();
  await page.getByRole('button', { name: /^doubled word .*mills/ }).press('Enter');
  await expect(page.locator('mark[data-current]').last()).toContainText('the the');
  await page.locator('mark', { hasText: 'comes to a bridge' }).getByRole('link').click();
  await expect(page.locator('mark[data-current]').last()).toContainText('comes to a bridge');
  if (await narrow.isVisible()) await narrow.click();
  await expect(page.locator('#p1')).toHaveAttribute('data-marked', 'true');
});

test('words, date and structure are edited live, undone, kept over a reload, and published', async ({
  page,
}) => {
  await openIn(page, 'en', desk);
  await page.getByRole('button', { name: 'A road along the river' }).click();
  const shown = page.getByRole('article');

  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await selectWords(page, 'the the');
  await page.keyboard.type('the white');
  await selectWords(page, 'white');
  await page.keyboard.press('Control+b');
  await expect(text.locator('strong')).toHaveText('white');

  // As another program gives it, under the page's own policy.
  await text.getByText('On the other side').click();
  await page.keyboard.press('End');
  await text.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p class=MsoNormal>It ends at <b>the sea</b>.<p>There it rests.');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(text.locator('strong').last()).toHaveText('the sea');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(text.locator('strong')).toHaveCount(1);

  await text.getByText('On the other side').click();
  await page.getByRole('combobox', { name: 'Type', exact: true }).selectOption('Quotation');
  await expect(text.locator('blockquote')).toHaveText('On the other side the road climbs again.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(text.locator('blockquote')).toHaveCount(0);

  await page.getByText('About the article').click();
  await page.getByLabel('Publication date').fill('1402/7/8');
  await expect(page.getByText('8 Mizan 1402 · 30 September 2023')).toBeVisible();
  await page.getByLabel('Publication date').fill('1402/7/7');
  await page.getByLabel('Summary').fill('A day’s walk.');
  await saved(page);

  await page.reload();
  await expect(shown).toContainText('A day’s walk.');
  await expect(shown.locator('strong')).toHaveText('white');

  await page.getByText('About the article').click();
  await page.getByLabel('Title').fill('');
  await expect(page.getByText('Fix before publishing:')).toBeVisible();
  await page.getByLabel('Title').fill('A road along the river');

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('status').filter({ hasText: id })).toBeVisible();
  const file = JSON.parse(await readFile(article(id), 'utf8'));
  expect(file).toMatchObject({
    id,
    language: 'en',
    date: '2023-09-29',
    summary: 'A day’s walk.',
    authors: ['AA-AA desk'],
  });
  expect(file.body[0].text).toContainEqual({ text: 'white', strong: true });
});

test('a published article is corrected: the date and the text of the correction are in its file', async ({
  page,
  allowErrors,
}) => {
  allowErrors();
  await openIn(page, 'en', desk);
  await page.getByRole('button', { name: 'A road along the river' }).click();
  await selectWords(page, 'climbs again');
  await page.keyboard.type('ends');
  await saved(page);
  // Meanwhile someone else has changed the file.
  const theirs = { ...JSON.parse(await readFile(article(id), 'utf8')), topics: ['Roads'] };
  await writeFile(article(id), JSON.stringify(theirs));

  await page.getByRole('button', { name: 'Publish the changes' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^A correction/ }).check();
  await dialog.getByRole('textbox').fill('The road ends here.');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(dialog.getByRole('alert')).toContainText('changed elsewhere');
  expect(JSON.parse(await readFile(article(id), 'utf8'))).toEqual(theirs);
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await expect(dialog).toBeHidden();
  const file = JSON.parse(await readFile(article(id), 'utf8'));
  const changes = [
    { before: 'On the other side the road climbs again.', after: 'On the other side the road ends.' },
  ];
  expect(file.corrections).toEqual([{ date: file.updated, text: 'The road ends here.', changes }]);
  expect(file.body[1]).toBe('On the other side the road ends.');
});

test('the reader shows what the desk published', async ({ page }) => {
  test.setTimeout(120_000);
  const served = await buildAndServe(join(folder, 'public'), join(folder, 'dist'));
  await openIn(page, 'en', `${served.origin}/articles/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A road along the river');
  await expect(page.getByText('The road ends here.')).toBeVisible();
  await served.close();
});

test('two windows edit one draft: each is told of the other, and Undo brings back what was not chosen', async ({
  page,
  context,
  allowErrors,
}) => {
  allowErrors();
  await openIn(page, 'en', desk);
  await choose(page, { name: 'two.docx', buffer: wordDocument([...paragraphs, 'Two windows.']) });
  await page.getByRole('link', { name: 'two.docx' }).click();
  await page.getByText('About the article').click();
  const other = await context.newPage();
  await openIn(other, 'en', page.url());
  await other.getByText('About the article').click();
  const title = (window: Page) => window.getByRole('textbox', { name: 'Title', exact: true });

  await title(page).fill('First');
  await saved(page);
  await title(other).fill('Second');
  await expect(other.getByRole('alert')).toContainText('changed in another window');
  await other.getByRole('button', { name: 'Use the other version' }).click();
  await expect(title(other)).toHaveValue('First');
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(title(other)).toHaveValue('Second');
  await saved(other);

  await title(page).fill('Third');
  await expect(page.getByRole('alert')).toContainText('changed in another window');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await saved(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title(page)).toHaveValue('Second');
});

for (const chrome of ['fa-AF', 'en'] as const) {
  test(`axe finds nothing on the desk in ${chrome}, by day and by night`, async ({ page }) => {
    await openIn(page, chrome, desk);
    await choose(page, { name: 'another.docx', buffer: wordDocument([...paragraphs, 'One more.']) });
    const draft = page.getByRole('link', { name: 'another.docx' });
    await draft.waitFor();
    for (const there of ['list', 'editor'] as const) {
      if (there === 'editor') {
        await draft.click();
        await page.locator('#p1').click();
        await page.keyboard.press('Control+Alt+t');
        await page.keyboard.type('a');
        await page.keyboard.press('Tab');
        await page.keyboard.type('b');
        await page
          .locator('summary')
          .filter({ hasText: /About the article|مشخصات نوشته/ })
          .click();
      }
      expect(await axeFindings(page), there).toEqual([]);
      // Nothing overflows sideways.
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
}
