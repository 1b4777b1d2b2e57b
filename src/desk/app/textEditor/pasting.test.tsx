import { expect, test, vi } from 'vitest';
import { blocksByType } from '../../../testing/factories.ts';
import { gone } from '../testing/renderDesk.tsx';
import { paste, renderText } from './testing/renderText.tsx';

const answer = (...blocks: unknown[]) => ({ 'POST /api/pasted': { blocks, lost: [] } });

test('what another program gives is read by the desk’s importer and stands where the cursor was', async () => {
  const heading = { type: 'heading', level: 2, text: 'Head' };
  const { element, asked, at, saves } = await renderText(
    ['One two.'],
    'en',
    answer('first', heading, 'last'),
  );
  await at('One ');
  paste(element, { 'text/html': '<p class=MsoNormal>first<h2>Head</h2><p>last', 'text/plain': 'first' });
  await vi.waitFor(() => expect(element.textContent).toBe('One firstHeadlasttwo.'));
  expect(asked.find(({ request }) => request === 'POST /api/pasted')?.body).toEqual({
    language: 'en',
    html: '<p class=MsoNormal>first<h2>Head</h2><p>last',
  });
  await saves(['One first', heading, 'lasttwo.']);
});

test('one line of plain words is typed, several are read; in a cell and a hemistich they are one line', async () => {
  const verse = { type: 'verse', bayts: [['یک', 'دو']] };
  const { element, asked, at, saves } = await renderText(
    [verse, blocksByType.table],
    'en',
    answer('a', {
      type: 'paragraph',
      text: [{ text: 'b', em: true }],
    }),
  );
  await at('یک');
  paste(element, { 'text/plain': ' و نیم\n' });
  expect(asked.filter(({ request }) => request === 'POST /api/pasted')).toEqual([]);
  await at('دو');
  paste(element, { 'text/plain': 'a\n\nb' });
  await vi.waitFor(() => expect(element.textContent).toContain('دوa b'));
  await at('gul');
  paste(element, { 'text/plain': 'a\n\nb' });
  await vi.waitFor(() => expect(element.textContent).toContain('gula b'));
  await saves([
    { type: 'verse', bayts: [['یک و نیم', 'دوa b']] },
    { ...blocksByType.table, rows: [[['gula ', { text: 'b', em: true }], 'flower']] },
  ]);
});

test('pasted notes get numbers that are free, in the text and below it', async () => {
  const noted = { type: 'paragraph', text: ['New', { text: '1', note: 1 }] };
  const { element, at, saves } = await renderText(
    [
      { type: 'paragraph', text: ['Old', { text: '1', note: 1 }, '.'] },
      { type: 'note', number: 1, text: 'Old note.' },
      'End.',
    ],
    'en',
    answer(noted, { type: 'note', number: 1, text: 'New note.' }),
  );
  await at('End.');
  paste(element, { 'text/html': '<p>New<a href="#n">1</a>' });
  await vi.waitFor(() => expect(element.textContent).toContain('New note.'));
  await saves([
    { type: 'paragraph', text: ['Old', { text: '1', note: 1 }, '.'] },
    { type: 'note', number: 1, text: 'Old note.' },
    { type: 'paragraph', text: ['End.New', { text: '2', note: 2 }] },
    { type: 'note', number: 2, text: 'New note.' },
  ]);
});

test('what was copied in the text itself comes back as it was, with its language and its type', async () => {
  const persian = { type: 'paragraph', text: ['یک ', { text: 'Wort', language: 'de' }], language: 'fa-AF' };
  const copied = [persian, blocksByType.verse, blocksByType.quote, blocksByType.table, blocksByType.figure];
  const { element, at, press, saves } = await renderText([...copied, 'End.']);
  const data = new DataTransfer();
  element.focus();
  await press('{Control>}a{/Control}');
  element.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
  await at('End.');
  await press('{Enter}');
  paste(element, Object.fromEntries(data.types.map((type) => [type, data.getData(type)])));
  await saves([...copied, 'End.', ...copied, 'End.']);
});

test('what was left out is said, and without the server the plain words are pasted', async () => {
  let there = true;
  const reading = () => (there ? { blocks: ['Words.'], lost: ['Pictures were left out.'] } : gone());
  const { screen, element, at, saves } = await renderText([''], 'en', { 'POST /api/pasted': reading });
  element.focus();
  paste(element, { 'text/html': '<p>Words.<img src="x.png">' });
  await expect.element(screen.getByText('Pictures were left out.')).toBeVisible();
  await saves(['Words.']);
  there = false;
  await at('Words.');
  paste(element, { 'text/html': '<p>a<p>b', 'text/plain': 'a\r\n\r\nb' });
  await expect.element(screen.getByText('Only the plain words were pasted.')).toBeVisible();
  await saves(['Words.a', 'b']);
});
