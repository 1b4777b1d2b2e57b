import { expect, test, vi } from 'vitest';
import { anArticle, blocksByType } from '../../../testing/factories.ts';
import { renderDraft } from '../testing/renderDesk.tsx';

const withBody = (...body: unknown[]) => ({ article: anArticle({ body }) });

test('an issue an editor can cause is named in the chrome’s language, not in the schema’s English', async () => {
  const { screen } = await renderDraft(withBody(blocksByType.note, blocksByType.paragraph), {}, 'fa-AF');
  await screen.getByText('What the note says.').click();
  await screen.getByRole('spinbutton', { name: 'شمارهٔ یادداشت' }).fill('0');
  const issues = screen.getByRole('region', { name: 'پیش از نشر درست شود:' });
  await expect.element(issues).toMatchTextContent(/پارهٔ ۱ عدد صحیح از ۱ به بالا نیست\./);
  expect(issues.element().textContent).not.toMatch(/Invalid/);
});

test('a message only the schema has follows the chrome’s words and is marked as English', async () => {
  const article = { ...anArticle(), translationOf: 5 };
  const { screen } = await renderDraft({ article }, {}, 'fa-AF');
  await expect.element(screen.getByRole('region', { name: 'پیش از نشر درست شود:' })).toBeVisible();
  const told = [...document.querySelectorAll('bdi')].filter(({ textContent }) =>
    /^Invalid/.test(textContent),
  );
  expect(told.map(({ lang, dir }) => [lang, dir])).toEqual([
    ['en', 'ltr'],
    ['en', 'ltr'],
  ]);
  expect(told.map((one) => one.parentElement?.textContent?.includes('درست نیست:'))).toEqual([true, true]);
});

test('no direction is guessed: every isolated word declares its own', async () => {
  const { screen } = await renderDraft(withBody(...Object.values(blocksByType)), {}, 'fa-AF');
  await screen.getByText('مشخصات نوشته').click();
  await expect.element(screen.getByText('۱۲ جدی ۱۴۰۴').first()).toBeVisible();
  expect(document.querySelectorAll('bdi:not([dir])')).toHaveLength(0);
  // A token that keeps its own order is in its text's language.
  const nameless = [...document.querySelectorAll('bdi:not([lang])')];
  expect(nameless.filter((token) => token.closest('[lang]') === document.documentElement)).toEqual([]);
});

test('an issue links to a place on the page, or is not a link', async () => {
  const article = anArticle({ title: '', authors: [], updated: '2026-13-01', body: [''] });
  const { screen } = await renderDraft({ article });
  const issues = screen.getByRole('region', { name: 'Fix before publishing:' });
  await expect.element(issues).toMatchTextContent(/Date of the update is not a valid date/);
  const links = [...issues.element().querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.toSorted()).toEqual(['#field-authors', '#field-body', '#field-title']);
  for (const link of links) expect(document.querySelector(link)).not.toBeNull();
});

test('Ctrl+Z also works on a layout without Latin letters', async () => {
  const { screen } = await renderDraft(withBody('Words.', 'More words.'));
  await screen.getByText('More words.').click();
  await screen.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.element(screen.getByText('More words.')).not.toBeInTheDocument();
  const press = (key: string, code: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey: true, bubbles: true }));
  // On another Latin layout the letter counts, not its position.
  press('y', 'KeyZ');
  press('ظ', 'KeyZ');
  await vi.waitFor(() => expect(document.querySelectorAll('article [data-block]')).toHaveLength(2));
});

test('what was left out of a saved page can be unfolded below the document, each line in its own direction', async () => {
  const leftOut = ['Home World', 'پربازدیدها'];
  const content = { format: 'html' as const, blocks: [], notes: {}, formatFindings: [], leftOut };
  const imported = { name: 'a.html', content, joined: [], findings: [] };
  const { screen } = await renderDraft({ document: imported }, {}, 'fa-AF');
  await screen.getByRole('button', { name: 'سند اصلی' }).click();
  const line = screen.getByText('Home World');
  await expect.element(line).not.toBeVisible();
  await screen.getByText('بیرون‌مانده از صفحه (سطرها: ۲)').click();
  await expect.element(line).toBeVisible();
  expect(
    [...document.querySelectorAll('details p')]
      .filter(({ textContent }) => /Home|پربازدیدها/.test(textContent ?? ''))
      .map((p) => p.getAttribute('dir')),
  ).toEqual(['ltr', 'rtl']);
});

test('what the format could not carry is said once, for drafts of today and for older ones', async () => {
  const lost = 'A chart was left out.';
  const content = {
    format: 'docx' as const,
    blocks: [],
    notes: {},
    formatFindings: [lost, 'A drawing was left out.'],
  };
  const finding = { kind: 'lost-in-format' as const, place: { words: lost }, message: lost };
  const imported = { name: 'a.docx', content, joined: [], findings: [finding] };
  const { screen } = await renderDraft({ document: imported }, {}, 'en');
  await screen.getByRole('button', { name: 'The document' }).click();
  const findings = screen.getByRole('region', { name: 'Findings' });
  await expect.element(findings.getByText('A drawing was left out.')).toBeVisible();
  expect(findings.element().textContent?.split(lost)).toHaveLength(2);
});
