import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { renderText } from './testing/renderText.tsx';

test('Alt+F10 leads to the tools, arrow keys through them in their direction, Escape back', async () => {
  const { screen, element, at, press } = await renderText(['یک.'], 'fa-AF', {}, 'fa-AF');
  await at('یک');
  await press('{Alt>}{F10}{/Alt}');
  const tools = screen.getByRole('toolbar', { name: 'ابزار متن' });
  await expect.element(tools.getByRole('combobox', { name: 'نوع' })).toHaveFocus();
  await press('{ArrowLeft}');
  await expect.element(tools.getByRole('button', { name: 'پررنگ' })).toHaveFocus();
  await press('{ArrowRight}{ArrowRight}');
  await expect.element(tools.getByRole('combobox', { name: 'زبان واژه‌ها' })).toHaveFocus();
  expect(tools.element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await press('{Escape}');
  expect(document.activeElement).toBe(element);
});

test('every command has a name, every shortcut stands in the list', async () => {
  const { screen, at } = await renderText(['One.']);
  await at('One');
  await screen.getByRole('button', { name: 'Shortcuts' }).click();
  const listed = [...document.querySelectorAll('dl kbd')].map(({ textContent }) => textContent);
  expect(listed).toEqual(
    expect.arrayContaining(['Ctrl+B', 'Ctrl+Alt+F', 'Ctrl+K', 'Alt+Shift+↑', 'Alt+F10']),
  );
  expect(new Set(listed).size).toBe(listed.length);
});

test('what cannot be done here is said to be disabled, and does nothing', async () => {
  const { screen, element, at } = await renderText([{ type: 'verse', bayts: [['یک', 'دو']] }], 'fa-AF');
  await at('یک');
  const strong = screen.getByRole('button', { name: 'Strong' });
  await expect.element(strong).toHaveAttribute('aria-disabled', 'true');
  await strong.click({ force: true });
  expect(element.querySelector('strong')).toBeNull();
  await expect
    .element(screen.getByRole('button', { name: 'Note', exact: true }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('Tab leaves a paragraph for what comes next on the page', async () => {
  const { element, at, press } = await renderText(['One.']);
  await at('One');
  await press('{Shift>}{Tab}{/Shift}');
  expect(element.contains(document.activeElement)).toBe(false);
});

test('the words of all tools are whole on a phone, and nothing reaches beyond the page', async () => {
  await page.viewport(390, 800);
  const { at } = await renderText(['Wort.', { type: 'table', rows: [['a', 'b']] }], 'de', {}, 'en');
  await at('a');
  await vi.waitFor(() => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390));
});
