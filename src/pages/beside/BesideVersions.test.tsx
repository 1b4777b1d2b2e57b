import { expect, test } from 'vitest';
import { anArticle, filesWith } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

const note = { type: 'note' as const, number: 1, text: 'A note.' };
const noted = { type: 'paragraph' as const, text: ['Two. ', { text: '1', note: 1 }] };
const english = anArticle({ title: 'In English', body: ['One.', noted, note] });
const german = anArticle({
  id: '2026-01-03-german',
  title: 'Auf Deutsch',
  language: 'de',
  translationOf: english.id,
  body: ['Eins.', noted, note],
});
const versions = [{ id: german.id, language: 'de', title: german.title }];

function files(facts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...filesWith(english),
    'articles/2026/2026-01-03-german.json': german,
    [`around/2026/${english.id}.json`]: { versions },
    [`beside/${english.id}/${german.id}.json`]: {
      rows: [
        [1, 1],
        [2, 2],
      ],
    },
    ...facts,
  };
}

const address = `/articles/${english.id}`;
const region = { name: 'This text in two languages' };

test('two versions stand in rows, each in its language, and no id is there twice', async () => {
  const { screen } = await renderReader(`${address}?beside=de`, files(), 'en');
  const beside = screen.getByRole('region', region);
  await expect.element(beside.getByText('Eins.')).toBeVisible();
  const row = beside.getByText('Eins.').element().closest('.beside-row');
  expect(row?.textContent).toBe('One.Eins.');
  expect(beside.getByText('Eins.').element().closest('[lang]')?.getAttribute('lang')).toBe('de');
  expect(document.querySelectorAll('article')).toHaveLength(0);
  const ids = [...document.querySelectorAll('#reader [id], main [id]')].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(['p1', 'beside-p1', 'note-1', 'beside-note-1']));
});

test('pressed for, a passage of the other version opens and closes', async () => {
  const { screen } = await renderReader(`${address}?beside=de&tap`, files(), 'en');
  const button = screen.getByRole('button', { name: 'Deutsch Passage 1' });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await expect.element(screen.getByText('Eins.')).not.toBeVisible();
  await button.click();
  await expect.element(screen.getByText('Eins.')).toBeVisible();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
});

test.each([
  ['the press has not aligned them', { [`beside/${english.id}/${german.id}.json`]: undefined }],
  ['one has changed since', { [`beside/${english.id}/${german.id}.json`]: { rows: [[1, 1]] } }],
])('where %s, the reader aligns them', async (_, facts) => {
  const { screen } = await renderReader(`${address}?beside=de`, files(facts), 'en');
  await expect.element(screen.getByRole('region', region).getByText('Eins.')).toBeVisible();
  expect(document.querySelectorAll('.beside-row')).toHaveLength(5);
});

test.each([
  ['is not there in that language', 'xx', {}, /not here in that language/],
  ['was retracted', 'de', { retraction: { date: '2026-02-01', text: 'Why.' }, body: [] }, /retracted/],
])('a version that %s is told, and the article stands', async (_, asked, facts, told) => {
  const other = { ...german, ...facts };
  const { screen } = await renderReader(
    `${address}?beside=${asked}`,
    files({ 'articles/2026/2026-01-03-german.json': other }),
    'en',
  );
  await expect.element(screen.getByText(told)).toBeVisible();
  await expect.element(screen.getByRole('heading', { level: 1, name: english.title })).toBeVisible();
  await expect.element(screen.getByText('One.')).toBeVisible();
});

test('a version that cannot be had is told with a way to retry, and the article stands', async () => {
  const broken = files({ 'articles/2026/2026-01-03-german.json': undefined });
  const { screen } = await renderReader(`${address}?beside=de`, broken, 'en');
  await expect.element(screen.getByText(/stands below by itself/)).toBeVisible();
  await expect.element(screen.getByText('One.')).toBeVisible();
  broken['articles/2026/2026-01-03-german.json'] = german;
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('region', region).getByText('Eins.')).toBeVisible();
});

test('the focus goes to both when they are asked for, and back to the link that led there', async () => {
  const { screen } = await renderReader(address, files(), 'en');
  const link = screen.getByRole('link', { name: 'Side by side' });
  await link.click();
  await expect.element(screen.getByRole('region', region)).toHaveFocus();
  await screen.getByRole('link', { name: 'This article alone' }).click();
  await expect.element(screen.getByRole('link', { name: 'Side by side' })).toHaveFocus();
});
