import { expect, test, vi } from 'vitest';
import { renderText } from './testing/renderText.tsx';

test('typed words are saved, and a word in the middle too', async () => {
  const { at, press, saves } = await renderText(['The road ends.', 'Untouched.']);
  await at('The road');
  await press(' never');
  await saves(['The road never ends.', 'Untouched.']);
});

test('a paragraph in a right-to-left article runs from the right while it is typed, a German one from the left', async () => {
  const german = { type: 'paragraph', text: 'Ein Wort.', language: 'de' };
  const { element, at, press, saves } = await renderText(['یک جمله', german], 'fa-AF', {}, 'fa-AF');
  expect(element.getAttribute('dir')).toBe('rtl');
  await at('یک جمله');
  await press(' دیگر.');
  const [persian, second] = [...element.querySelectorAll('p')];
  expect(getComputedStyle(persian as Element).direction).toBe('rtl');
  expect(getComputedStyle(second as Element).direction).toBe('ltr');
  // The full stop stands at the end of the line, which is its left edge.
  expect(edgeOf(persian as Element, 'دیگر.', -1)).toBeLessThan(edgeOf(persian as Element, 'یک', 0));
  await at('Ein Wort.');
  await press(' Mehr.');
  expect(edgeOf(second as Element, 'Mehr.', -1)).toBeGreaterThan(edgeOf(second as Element, 'Ein', 0));
  await saves(['یک جمله دیگر.', { ...german, text: 'Ein Wort. Mehr.' }]);
});

test('with the article’s language its text changes direction, and goes on being edited', async () => {
  const { screen, at, press, saves } = await renderText(['یک جمله'], 'en');
  await screen.getByText('About the article').click();
  await screen.getByRole('combobox', { name: 'Language', exact: true }).selectOptions('fa-AF');
  const text = screen.getByRole('textbox', { name: 'Text', exact: true });
  await expect.element(text).toHaveAttribute('dir', 'rtl');
  await at('یک جمله');
  await press('.');
  await saves(['یک جمله.']);
});

test('words of the other direction are isolated while they are typed, and nothing of that is saved', async () => {
  const { element, at, press, saves } = await renderText(['کتاب'], 'fa-AF');
  await at('کتاب');
  await press(' C++ (v2) را خواند');
  await vi.waitFor(() => expect(element.querySelector('bdi[dir=ltr]')?.textContent).toBe('C++ (v2)'));
  await saves(['کتاب C++ (v2) را خواند']);
});

test('selected words get a language, their own direction and an isolate', async () => {
  const { screen, element, at, saves } = await renderText(['Das Wort کتاب! steht hier.'], 'de');
  await at('کتاب!', 'selected');
  await screen.getByRole('combobox', { name: 'Language of the words' }).selectOptions('fa-AF');
  const phrase = element.querySelector<HTMLElement>('bdi[lang="fa-AF"]');
  expect(phrase?.textContent).toBe('کتاب!');
  expect(phrase && getComputedStyle(phrase).direction).toBe('rtl');
  expect(phrase && getComputedStyle(phrase).unicodeBidi).toBe('isolate');
  await saves([
    { type: 'paragraph', text: ['Das Wort ', { text: 'کتاب!', language: 'fa-AF' }, ' steht hier.'] },
  ]);
});

test('without any selected, the words typed next are in the chosen language', async () => {
  const { screen, at, press, saves } = await renderText(['Das Wort '], 'de');
  await at('Das Wort ');
  await screen.getByRole('combobox', { name: 'Language of the words' }).selectOptions('fa-AF');
  await press('کتاب');
  await saves([{ type: 'paragraph', text: ['Das Wort ', { text: 'کتاب', language: 'fa-AF' }] }]);
});

test('a block gets a language and its direction', async () => {
  const { screen, element, at, saves } = await renderText(['یک جمله.', 'Two.'], 'en');
  await at('یک جمله.');
  await screen.getByRole('combobox', { name: 'Language of the block' }).selectOptions('fa-AF');
  expect(getComputedStyle(element.querySelector('p') as Element).direction).toBe('rtl');
  await saves([{ type: 'paragraph', text: 'یک جمله.', language: 'fa-AF' }, 'Two.']);
});

test('words are made strong and emphasised by shortcut, on a Persian keyboard too', async () => {
  const { element, at, press, saves } = await renderText(['one two three']);
  await at('two', 'selected');
  await press('{Control>}b{/Control}');
  expect(element.querySelector('strong')?.textContent).toBe('two');
  await at('three', 'selected');
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ه', code: 'KeyI', ctrlKey: true, bubbles: true, cancelable: true }),
  );
  await saves([
    { type: 'paragraph', text: ['one ', { text: 'two', strong: true }, ' ', { text: 'three', em: true }] },
  ]);
});

test('a link is set on words, refused where it leads nowhere, changed and taken away', async () => {
  const { screen, element, at, press, saves } = await renderText(['See the report.']);
  await at('report', 'selected');
  await press('{Control>}k{/Control}');
  const address = screen.getByRole('textbox', { name: 'Address of the link' });
  await expect.element(address).toHaveFocus();
  await address.fill('javascript:alert(1)');
  await press('{Enter}');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/is not a valid web address/);
  await address.fill('https://example.org/report');
  await press('{Enter}');
  await expect.element(address).not.toBeInTheDocument();
  expect(document.activeElement).toBe(element);
  const link = { text: 'report', href: 'https://example.org/report' };
  await saves([{ type: 'paragraph', text: ['See the ', link, '.'] }]);
  await at('repo');
  await press('{Control>}k{/Control}');
  await expect.element(address).toHaveValue('https://example.org/report');
  await screen.getByRole('button', { name: 'Remove the link' }).click();
  await saves(['See the report.']);
});

/** Where the first or last letter of some words is drawn, from the left. */
function edgeOf(element: Element, words: string, at: 0 | -1): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    const letter = at === 0 ? start : start + words.length - 1;
    range.setStart(node, letter);
    range.setEnd(node, letter + 1);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`Nothing shows “${words}”.`);
}
