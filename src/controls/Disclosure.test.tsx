import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Disclosure } from './Disclosure.tsx';

test('the panel closes when the focus leaves it, and stays open while it moves inside', async () => {
  const screen = await render(
    <>
      <Disclosure label="Menu">
        <button type="button">One</button>
        <button type="button">Two</button>
      </Disclosure>
      <button type="button">After</button>
    </>,
  );
  const details = screen.container.querySelector('details');
  await screen.getByText('Menu').click();
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(screen.getByRole('button', { name: 'Two' })).toHaveFocus();
  expect(details?.open).toBe(true);
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  expect(details?.open).toBe(false);
});
