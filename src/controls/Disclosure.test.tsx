import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Disclosure } from './Disclosure.tsx';

async function renderOpened() {
  const screen = await render(
    <div>
      <Disclosure label="More">
        <button type="button">Inside</button>
      </Disclosure>
      <div style={{ blockSize: 400 }} />
      <p>Outside</p>
      <input aria-label="Elsewhere" />
    </div>,
  );
  const button = screen.getByText('More');
  const inside = screen.getByRole('button', { name: 'Inside' });
  await expect.element(inside).not.toBeInTheDocument();
  await button.click();
  await expect.element(inside).toBeVisible();
  return { screen, button, inside };
}

test('it opens by keyboard, and Tab reaches its panel', async () => {
  const { button, inside } = await renderOpened();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(inside).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Tab}');
  await expect.element(inside).toHaveFocus();
});

test('Escape closes it from inside, and the focus returns to its button', async () => {
  const { button, inside } = await renderOpened();
  (inside.element() as HTMLElement).focus();
  await userEvent.keyboard('{Escape}');
  await expect.element(inside).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

test('Escape on its button closes it', async () => {
  const { button, inside } = await renderOpened();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Escape}');
  await expect.element(inside).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

test('a click inside leaves it open', async () => {
  const { inside } = await renderOpened();
  await inside.click();
  await expect.element(inside).toBeVisible();
});

test('a click outside closes it', async () => {
  const { screen, inside } = await renderOpened();
  (inside.element() as HTMLElement).focus();
  await screen.getByText('Outside').click();
  await expect.element(inside).not.toBeInTheDocument();
});

test('a click on another control closes it, and that control has the focus', async () => {
  const { screen, inside } = await renderOpened();
  (inside.element() as HTMLElement).focus();
  await screen.getByLabelText('Elsewhere').click();
  await expect.element(inside).not.toBeInTheDocument();
  await expect.element(screen.getByLabelText('Elsewhere')).toHaveFocus();
});

test('opening one closes another', async () => {
  const screen = await render(
    <div style={{ display: 'grid', gap: '10rem' }}>
      <Disclosure label="First">One</Disclosure>
      <Disclosure label="Second">Two</Disclosure>
    </div>,
  );
  await screen.getByText('First').click();
  await expect.element(screen.getByText('One')).toBeVisible();
  await screen.getByText('Second').click();
  await expect.element(screen.getByText('Two')).toBeVisible();
  await expect.element(screen.getByText('One')).not.toBeVisible();
});
