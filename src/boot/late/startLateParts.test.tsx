import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { createI18n } from '../../language/createI18n.ts';
import { changeSettings } from '../../settings/settings.ts';
import { tellTrust } from '../../trust/trustNews.ts';
import { startLateParts } from './startLateParts.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  changeSettings({ dataSaver: 'system' });
});

test.each([
  ['on', 0],
  ['off', 1],
] as const)('with data saving %s the worker is registered unasked %d times', async (dataSaver, times) => {
  changeSettings({ dataSaver });
  const { serviceWorker } = navigator;
  const register = vi.spyOn(serviceWorker, 'register').mockRejectedValue(new Error('not in this test'));
  const find = vi.spyOn(serviceWorker, 'getRegistration').mockResolvedValue(undefined);
  startLateParts(new QueryClient(), await createI18n('en'));
  await expect.poll(() => register.mock.calls.length + find.mock.calls.length, { timeout: 20_000 }).toBe(1);
  expect(register).toHaveBeenCalledTimes(times);
});

test('what an article’s check has found before is told', async () => {
  tellTrust({ notice: { kind: 'older', day: '2026-11-01', known: '2026-11-30' } });
  startLateParts(new QueryClient(), await createI18n('en'));
  await expect
    .poll(() => document.querySelector('.foot-bar')?.textContent, { timeout: 20_000 })
    .toContain('1 November 2026');
  tellTrust({ notice: undefined });
});
