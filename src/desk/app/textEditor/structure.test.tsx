import { expect, test, vi } from 'vitest';
import { renderText } from './testing/renderText.tsx';

test('Enter parts a paragraph and Backspace joins it again, and each is one step to undo', async () => {
  const { screen, element, at, press, saves } = await renderText(['One two.', 'Three.']);
  const texts = () => [...element.querySelectorAll('p')].map(({ textContent }) => textContent);
  await at('One ');
  await press('{Enter}');
  await press('new ');
  await vi.waitFor(() => expect(texts()).toEqual(['One ', 'new two.', 'Three.']));
  await press('{Control>}z{/Control}');
  await vi.waitFor(() => expect(texts()).toEqual(['One ', 'two.', 'Three.']));
  await press('{Control>}z{/Control}');
  await vi.waitFor(() => expect(texts()).toEqual(['One two.', 'Three.']));
  await press('{Control>}y{/Control}');
  await vi.waitFor(() => expect(texts()).toEqual(['One ', 'two.', 'Three.']));
  await at('One ');
  await press('{Delete}');
  await at('One two.');
  await press(' {Delete}');
  await saves(['One two. Three.']);
  for (const _ of [1, 2]) await screen.getByRole('button', { name: 'Undo' }).click();
  await vi.waitFor(() => expect(texts()).toEqual(['One two.', 'Three.']));
});

test('text and fields have one history', async () => {
  const { screen, element, at, press } = await renderText(['Words.']);
  await at('Words');
  await press(' typed');
  await screen.getByText('About the article').click();
  await screen.getByRole('textbox', { name: 'Summary' }).fill('In short.');
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'Summary' })).toHaveValue('');
  expect(element.textContent).toBe('Words typed.');
  await screen.getByRole('button', { name: 'Undo' }).click();
  await vi.waitFor(() => expect(element.textContent).toBe('Words.'));
  for (const _ of [1, 2]) await screen.getByRole('button', { name: 'Redo' }).click();
  await vi.waitFor(() => expect(element.textContent).toBe('Words typed.'));
  await expect.element(screen.getByRole('textbox', { name: 'Summary' })).toHaveValue('In short.');
});

test('a joined paragraph of another language keeps its words in that language', async () => {
  const german = { type: 'paragraph', text: 'Ein Wort.', language: 'de' };
  const { at, press, saves } = await renderText(['یک. ', german], 'fa-AF');
  await at('یک. ');
  await press('{Delete}');
  await saves([{ type: 'paragraph', text: ['یک. ', { text: 'Ein Wort.', language: 'de' }] }]);
});

test('what follows a heading is a paragraph', async () => {
  const { at, press, saves } = await renderText([{ type: 'heading', level: 2, text: 'Head' }]);
  await at('Head');
  await press('{Enter}Text');
  await saves([{ type: 'heading', level: 2, text: 'Head' }, 'Text']);
});

test('a list grows by Enter, and an empty item leads out of it', async () => {
  const { at, press, saves } = await renderText([{ type: 'list', items: ['one', 'three'] }]);
  await at('one');
  await press('{Enter}two');
  await at('three');
  await press('{Enter}{Enter}After.');
  await saves([{ type: 'list', items: ['one', 'two', 'three'] }, 'After.']);
});

test('Backspace takes the first item out of its list, the others to the one before', async () => {
  const { at, press, saves } = await renderText([{ type: 'list', items: ['one', 'two'] }]);
  await at('two', 'before');
  await press('{Backspace}');
  await saves([{ type: 'list', items: ['onetwo'] }]);
  await at('onetwo', 'before');
  await press('{Backspace}');
  await saves(['onetwo']);
});

test('the numbers of a list go on behind a paragraph that an empty item became', async () => {
  const items = ['one', 'two', 'three'];
  const { at, press, saves } = await renderText([{ type: 'list', ordered: true, start: 4, items }]);
  await at('two', 'behind');
  await press('{Enter}{Enter}Between.');
  await saves([
    { type: 'list', ordered: true, start: 4, items: ['one', 'two'] },
    'Between.',
    { type: 'list', ordered: true, start: 6, items: ['three'] },
  ]);
});

test('a block becomes what the list of kinds says, with its marks, and never what would lose one', async () => {
  const text = ['See ', { text: 'this', href: 'https://example.org/' }];
  const { screen, at, saves } = await renderText([{ type: 'paragraph', text }, 'Two.']);
  await at('See ');
  const kind = screen.getByRole('combobox', { name: 'Type', exact: true });
  await expect.element(kind).toHaveDisplayValue('Paragraph');
  await expect.element(screen.getByRole('option', { name: 'Verse' })).toBeDisabled();
  await kind.selectOptions('Numbered list');
  await saves([{ type: 'list', ordered: true, items: [text] }, 'Two.']);
  await kind.selectOptions('Heading, level 2');
  await saves([{ type: 'heading', level: 3, text }, 'Two.']);
  await kind.selectOptions('Quotation');
  await saves([{ type: 'quote', body: [{ type: 'paragraph', text }] }, 'Two.']);
});

test('a quotation is left by an empty paragraph, and says whom it cites', async () => {
  const { at, press, saves, element } = await renderText([{ type: 'quote', body: ['Said.'] }]);
  await at('Said.');
  await press('{Enter}More.{Enter}{Enter}After.');
  await saves([{ type: 'quote', body: ['Said.', 'More.'] }, 'After.']);
  const cite = element.querySelector('figcaption');
  expect(cite?.dataset.empty).toBe('Quoted from');
  await at('More.');
  await press('{ArrowDown}{End}');
  await press('Somebody');
  await saves([{ type: 'quote', body: ['Said.', 'More.'], cite: 'Somebody' }, 'After.']);
});

test('blocks are moved and removed from the keyboard', async () => {
  const { at, press, saves } = await renderText(['One.', 'Two.', 'Three.']);
  await at('Three.');
  await press('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
  await saves(['One.', 'Three.', 'Two.']);
  await press('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
  await saves(['One.', 'Two.', 'Three.']);
  await at('One.');
  await press('{Control>}{Shift>}{Backspace}{/Shift}{/Control}');
  await saves(['Two.', 'Three.']);
});

test('a block of a type that the desk does not know stays as it is, whatever is typed around it', async () => {
  const hologram = { type: 'hologram', light: [1] };
  const { screen, at, press, saves } = await renderText(['One.', hologram, 'Two.']);
  await expect.element(screen.getByText(/does not know this type of block/)).toBeVisible();
  await at('Two.', 'before');
  // It is selected first, and what is typed then stands below it.
  await press('{Backspace}New.');
  await saves(['One.', hologram, 'New.', 'Two.']);
});
