import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { blocksByType } from '../../../testing/factories.ts';
import { renderText } from './testing/renderText.tsx';

test('verse is edited in its two columns, in its own direction: Enter and Tab go from hemistich to hemistich', async () => {
  await page.viewport(1000, 800);
  const { element, at, press, saves } = await renderText([{ type: 'verse', bayts: [['یک', 'دو']] }], 'fa-AF');
  const [first, second] = [...element.querySelectorAll('[data-part=hemistich]')].map((one) =>
    one.getBoundingClientRect(),
  );
  expect(first?.left).toBeGreaterThan(second?.right ?? Number.NaN);
  expect(first?.top).toBe(second?.top);
  await at('یک');
  await press('{Enter}{End} و نیم{Enter}سه{Tab}چهار');
  await saves([
    {
      type: 'verse',
      bayts: [
        ['یک', 'دو و نیم'],
        ['سه', 'چهار'],
      ],
    },
  ]);
});

test('an empty bayt leads out of the verse, and Backspace takes it away', async () => {
  const verse = { type: 'verse', bayts: [['یک', 'دو']] };
  const { at, press, saves } = await renderText([verse], 'fa-AF');
  await at('دو');
  await press('{Enter}{Backspace}{Enter}{Enter}');
  await press('پس از آن.');
  await saves([verse, 'پس از آن.']);
});

test('the poet is written below the verse', async () => {
  const { screen, element, at, press, saves } = await renderText(
    [{ type: 'verse', bayts: [['یک', 'دو']] }],
    'fa-AF',
  );
  await at('دو');
  await expect.element(screen.getByRole('button', { name: 'Add a bayt' })).toBeVisible();
  const attribution = element.querySelector('figcaption') as HTMLElement;
  document.getSelection()?.collapse(attribution, 0);
  await press('شاعر');
  await saves([{ type: 'verse', bayts: [['یک', 'دو']], attribution: 'شاعر' }]);
});

test('a table is edited cell by cell, and Tab adds a row behind the last one', async () => {
  const { element, at, press, saves } = await renderText([blocksByType.table]);
  expect([...element.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual([
    'Word',
    'Meaning',
  ]);
  await at('gul');
  await press(', flower{Tab}a bloom{Tab}');
  await press('barg{Tab}leaf');
  await saves([
    {
      type: 'table',
      head: ['Word', 'Meaning'],
      rows: [
        ['gul, flower', 'a bloom'],
        ['barg', 'leaf'],
      ],
    },
  ]);
});

test('rows, columns and the header of a table come and go', async () => {
  const { screen, at, saves } = await renderText([blocksByType.table]);
  await at('gul');
  const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
  await press('Row above');
  await press('Column after');
  const rows = [
    ['', '', ''],
    ['gul', '', 'flower'],
  ];
  await saves([{ type: 'table', head: ['Word', '', 'Meaning'], rows }]);
  await press('Remove the row');
  await press('Header row');
  await saves([
    {
      type: 'table',
      rows: [
        ['Word', '', 'Meaning'],
        ['', '', ''],
      ],
    },
  ]);
});

test('a ragged table keeps its words, and is a whole grid once it is edited', async () => {
  const table = { type: 'table', head: ['a'], rows: [['b', 'c', 'd'], ['e']] };
  const { at, press, saves } = await renderText([table, 'Text.']);
  await at('Text');
  await press('ual');
  await saves([table, 'Textual.']);
  await at('e');
  await press('!');
  await saves([
    {
      type: 'table',
      head: ['a', '', ''],
      rows: [
        ['b', 'c', 'd'],
        ['e!', '', ''],
      ],
    },
    'Textual.',
  ]);
});

test('a note is put among the others, counted, and written where it stands', async () => {
  const first = { type: 'paragraph', text: ['One', { text: '1', note: 1 }, ' and two.'] };
  const { element, at, press, saves } = await renderText([
    'Before.',
    first,
    { type: 'note', number: 1, text: 'The first.' },
  ]);
  await at('Before');
  await press('{Control>}{Alt>}f{/Alt}{/Control}');
  await press('The new one.');
  await saves([
    { type: 'paragraph', text: ['Before', { text: '1', note: 1 }, '.'] },
    { type: 'paragraph', text: ['One', { text: '2', note: 2 }, ' and two.'] },
    { type: 'note', number: 1, text: 'The new one.' },
    { type: 'note', number: 2, text: 'The first.' },
  ]);
  // Enter leads back to the text.
  await press('{Enter}x');
  expect(element.querySelector('p')?.textContent).toBe('Before1x.');
});

test('an emptied field for a note’s number leaves the note its number', async () => {
  const { screen, element, at } = await renderText([
    { type: 'paragraph', text: ['One', { text: '1', note: 1 }, '.'] },
    { type: 'note', number: 1, text: 'The first.' },
  ]);
  const number = () => element.querySelector('[data-part=number]')?.textContent;
  await at('The first');
  const field = screen.getByRole('spinbutton');
  await field.fill('');
  expect(number()).toBe('1');
  await field.fill('3');
  expect(number()).toBe('3');
});

test('a note’s number is in the digits of its language, and leads to the note', async () => {
  const text = ['سخن', { text: '12', note: 12 }, '.'];
  const { element, press, saves } = await renderText(
    [
      { type: 'paragraph', text },
      { type: 'note', number: 12, text: 'شرح' },
    ],
    'fa-AF',
  );
  const reference = element.querySelector('sup') as HTMLElement;
  expect(reference.textContent).toBe('۱۲');
  expect(element.querySelector('[data-part=number]')?.textContent).toBe('۱۲');
  reference.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  await press('.');
  await saves([
    { type: 'paragraph', text },
    { type: 'note', number: 12, text: 'شرح.' },
  ]);
});

test('a picture’s description and caption are edited at the picture', async () => {
  const { screen, at, press, saves } = await renderText([blocksByType.figure]);
  await at('A kite');
  await press(' of paper');
  await screen.getByRole('textbox', { name: /Description of the picture/ }).fill('A red kite');
  await saves([{ ...blocksByType.figure, alt: 'A red kite', caption: 'A kite of paper' }]);
});
