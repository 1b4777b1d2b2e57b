import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { axeFindings } from './support/axeFindings.ts';
import { type DeskWords, deskWords, dropFile, replaceWords, writeText } from './support/deskDay.ts';
import { type OpenDesk, openDesk } from './support/openDesk.ts';
import { expect, openIn, test } from './support/reader.ts';

const root = join(import.meta.dirname, '..');

/** What is written on a day, in the editor's language. */
const days = {
  en: {
    title: 'A road along the river',
    author: 'AA-AA desk',
    text: 'The road goes down to the river.',
    reason: 'Its source has withdrawn it.',
    corrected: 'A road along two rivers',
    correction: 'There are two rivers.',
    imported: 'A bridge of poplar trunks',
    lines: ['It is crossed by the the mulberry trees.', 'He said “yes and went away.'],
    mend: ['the the', 'the'],
    alt: 'A bridge above a river',
  },
  'fa-AF': {
    title: 'راهی کنار دریا',
    author: 'میز کار',
    text: 'راه تا دریا می‌رود و آنجا می‌ایستد.',
    reason: 'منبع آن را پس گرفته است.',
    corrected: 'راهی کنار دو دریا',
    correction: 'دریا دو تا است.',
    imported: 'پلی از تنهٔ سپیدار',
    lines: ['گفت: «از این راه می‌روند تا به باغ برسند.', 'پرسید: «این پل از کیست و چرا اینجا است.'],
    mend: ['برسند.', 'برسند».'],
    alt: 'پلی بالای دریا',
  },
};

let folder = '';
let desk: OpenDesk | undefined;

test.beforeAll(async ({ browserName: _ }, info) => {
  test.setTimeout(90_000);
  folder = join(root, 'test-results', `desk-day-${info.project.name}-${info.workerIndex}`);
  await rm(folder, { recursive: true, force: true });
  for (const file of ['content/publication.json', 'favicon.svg'])
    await cp(join(root, 'public', file), join(folder, 'public', file));
  await mkdir(join(folder, 'live'));
  desk = await openDesk(join(folder, 'public'), join(folder, 'dist'));
});

test.afterAll(() => desk?.stop());

const picture = (colour: string) =>
  sharp({ create: { width: 1800, height: 1200, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

async function publish(page: Page, say: DeskWords): Promise<string> {
  await page.getByRole('button', { name: say('publish'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  const id = await dialog.getByRole('textbox', { name: say('publish.address') }).inputValue();
  await dialog.getByRole('button', { name: say('publish.do') }).click();
  await expect(page.getByRole('status').filter({ hasText: id })).toBeVisible();
  return id;
}

async function release(page: Page, say: DeskWords): Promise<void> {
  await page.getByRole('button', { name: say('site.release'), exact: true }).click();
  const stop = page.getByRole('button', { name: say('site.stop') });
  await expect(stop).toBeVisible();
  await expect(stop).toBeHidden({ timeout: 100_000 });
  await expect(page.getByRole('log').getByRole('listitem').last()).toHaveAttribute('data-kind', 'released');
}

const live = (path: string) => readFile(join(folder, 'live/current/site', path), 'utf8');

// A narrow screen lives the Persian day, a wide one the English one.
for (const [chrome, project] of [
  ['fa-AF', 'phone'],
  ['en', 'desktop'],
] as const) {
  test(`an editor’s day in ${chrome}: written, imported, illustrated, checked, published, released, corrected, retracted`, async ({
    page,
    allowErrors,
  }, info) => {
    test.skip(info.project.name !== project, 'The other screen lives this day.');
    test.setTimeout(240_000);
    const say = deskWords(chrome);
    const day = days[chrome];
    await openIn(page, chrome, desk?.address ?? '');

    // A new article, without a document. Its title gives it its address.
    await page.getByRole('button', { name: say('list.new') }).click();
    await page.getByRole('textbox', { name: say('field.title'), exact: true }).fill(day.title);
    await page.getByRole('textbox', { name: say('field.authors') }).fill(day.author);
    await writeText(page, day.text);
    await expect(page.getByText(say('saving.saved'))).toBeVisible();
    const first = await publish(page, say);
    expect(first).toMatch(/^\d{4}-\d\d-\d\d-[a-z]+-[a-z-]+$/);

    // A document with a picture.
    await page.getByRole('button', { name: say('toList') }).click();
    const embedded = `data:image/jpeg;base64,${(await picture('#586')).toString('base64')}`;
    const html = `<!doctype html><meta charset="utf-8"><h1>${day.imported}</h1><p>${day.author}</p>
      ${day.lines.map((line) => `<p>${line}</p>`).join('')}<p><img src="${embedded}" alt=""></p>`;
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bridge.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    await page.getByRole('link', { name: 'bridge.html' }).click();
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(day.imported);

    // Findings: one is mended, the others are right as they are.
    const next = page.getByRole('button', { name: say('findings.next') });
    const settle = page.getByRole('button', { name: say('findings.settle') });
    await replaceWords(page, day.mend[0] ?? '', day.mend[1] ?? '');
    await next.click();
    while ((await settle.getAttribute('aria-disabled')) === 'false') await settle.click();
    await expect(page.getByText(say('findings.done'))).toBeVisible();

    // Pictures: one is dropped on the title, the document's gets its description, a drawing with a script is refused.
    await dropFile(page, 'article header', {
      name: 'road.jpg',
      type: 'image/jpeg',
      bytes: await picture('#68a'),
    });
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: say('picture.lead') })).toBeVisible();
    await dialog.getByRole('textbox', { name: say('field.imageAlt') }).fill(day.alt);
    await expect(dialog.getByRole('status')).toBeHidden();
    await dialog.getByRole('button', { name: say('picture.add') }).click();
    await expect(dialog).toBeHidden();
    await page
      .locator('summary')
      .filter({ hasText: say('pictures.title', { count: 2 }) })
      .click();
    const ofDocument = page.getByRole('listitem', { name: /[0-9۰-۹]/ });
    await ofDocument.getByRole('textbox', { name: say('field.imageAlt') }).fill(day.alt);
    allowErrors();
    const script =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>';
    await dropFile(page, '#p1', { name: 'a.svg', type: 'image/svg+xml', bytes: Buffer.from(script) });
    await expect(dialog.getByRole('alert')).toHaveText(say('pictureError.script'));
    await dialog.getByRole('button', { name: say('close') }).click();
    expect(await axeFindings(page), 'the editor').toEqual([]);
    await expect(page.getByText(say('saving.saved'))).toBeVisible();
    const second = await publish(page, say);

    // Built and released, on the same page.
    await page.getByRole('textbox', { name: say('site.target') }).fill(join(folder, 'live'));
    await page
      .getByRole('region', { name: say('site.title') })
      .getByRole('button', { name: say('save') })
      .click();
    await release(page, say);
    expect(await axeFindings(page), 'after the release').toEqual([]);
    const article = await live(`articles/${second}/index.html`);
    expect(article.includes(day.imported)).toBe(true);
    expect(article.match(/<img [^>]*\.webp"/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
    expect((await live('index.html')).includes(first)).toBe(true);
    const [looked] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: say('site.page') }).click(),
    ]);
    await expect(looked.getByRole('heading', { level: 1 })).toHaveText(day.imported);
    await looked.close();

    // Corrected.
    await page
      .locator('summary')
      .filter({ hasText: say('fields') })
      .click();
    await page.getByRole('textbox', { name: say('field.title'), exact: true }).fill(day.corrected);
    await page.getByRole('button', { name: say('publish.again') }).click();
    await dialog.getByRole('radio', { name: say('change.correction') }).check();
    await dialog.getByRole('textbox').fill(day.correction);
    await dialog.getByRole('button', { name: say('publish.do') }).click();
    await expect(dialog).toBeHidden();

    // The first one is retracted.
    await page.getByRole('button', { name: say('toList') }).click();
    await page.getByRole('button', { name: day.title, exact: true }).click();
    await page.getByRole('button', { name: say('withdraw'), exact: true }).click();
    await dialog.getByRole('textbox', { name: say('withdraw.reason') }).fill(day.reason);
    await dialog.getByRole('button', { name: say('withdraw.retract') }).click();
    await expect(page.getByRole('button', { name: say('retracted.restore') })).toBeVisible();
    expect(await axeFindings(page), 'a retracted article').toEqual([]);
    await release(page, say);
    const retracted = await live(`articles/${first}/index.html`);
    expect([day.reason, day.text].map((words) => retracted.includes(words))).toEqual([true, false]);
    expect((await live('index.html')).includes(first)).toBe(false);
    expect((await live(`articles/${second}/index.html`)).includes(day.correction)).toBe(true);
  });
}
