import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { OnDemand } from './OnDemand.tsx';

test('a late part that fails leaves the page standing', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = async () => () => {
    throw new RangeError('Not a day');
  };
  const screen = await render(
    <main>
      <h1>One</h1>
      <OnDemand load={load} props={{}} />
    </main>,
  );
  await expect.poll(() => told.mock.calls.length).toBeGreaterThan(0);
  await expect.element(screen.getByRole('heading', { name: 'One' })).toBeVisible();
  told.mockRestore();
});
