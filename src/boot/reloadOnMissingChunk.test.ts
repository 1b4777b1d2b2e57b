import { afterEach, expect, test, vi } from 'vitest';
import { loadQuietly } from '../data/loadQuietly.ts';
import { reloadOnMissingChunk } from './reloadOnMissingChunk.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Tab {
  kept?: Map<string, string>;
  address?: string;
  /** Where a pressed link leads. */
  pressed?: string;
  host?: () => Promise<{ status: number }>;
  setItem?: (key: string, value: string) => void;
}

const pathOf = (address: string) => new URL(address, 'https://e.org');

/** A tab as far as the reload sees it; what it keeps outlives the page, as sessionStorage does. */
function open({ kept = new Map(), address = '/about', pressed, host, setItem }: Tab = {}) {
  const reload = vi.fn();
  const assign = vi.fn();
  const fetch = vi.fn(host ?? (async () => ({ status: 200 })));
  const window = Object.assign(new EventTarget(), {
    location: { pathname: address, search: '', hash: '', reload, assign },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: setItem ?? ((key: string, value: string) => void kept.set(key, value)),
    },
  });
  vi.stubGlobal('window', window);
  vi.stubGlobal('fetch', fetch);
  reloadOnMissingChunk(() => (pressed === undefined ? undefined : pathOf(pressed)));
  const miss = async () => {
    const event = new Event('vite:preloadError', { cancelable: true });
    window.dispatchEvent(event);
    await new Promise((settled) => setTimeout(settled));
    return event;
  };
  return { miss, reload, assign, fetch };
}

test('a page whose code is gone reloads', async () => {
  const { miss, reload, fetch } = open();
  expect(reload).not.toHaveBeenCalled();
  const event = await miss();
  expect(reload).toHaveBeenCalledOnce();
  expect(fetch).toHaveBeenCalledWith('/about', { method: 'HEAD', cache: 'no-store' });
  expect(event.defaultPrevented, 'the import still rejects').toBe(false);
});

test('code that is loaded before anybody asks for it reloads nothing when it is gone, unless it is asked for meanwhile', async () => {
  const early = open({ address: '/page/2' });
  await loadQuietly(async () => {
    await early.miss();
    throw new Error('gone');
  });
  expect(early.fetch).not.toHaveBeenCalled();
  await early.miss();
  expect(early.reload).toHaveBeenCalledOnce();
  const pressed = open({ address: '/page/3', pressed: '/articles/a' });
  await loadQuietly(() => pressed.miss());
  expect(pressed.assign).toHaveBeenCalledWith('/articles/a');
});

test('a link whose code is gone opens what was asked for, and not the present page again', async () => {
  const kept = new Map<string, string>();
  const { miss, reload, assign, fetch } = open({ kept, address: '/page/2', pressed: '/articles/a?b=c#p7' });
  await Promise.all([miss(), miss()]);
  expect(fetch).toHaveBeenCalledWith('/articles/a?b=c', { method: 'HEAD', cache: 'no-store' });
  expect(assign.mock.calls).toEqual([['/articles/a?b=c#p7']]);
  expect(reload).not.toHaveBeenCalled();
  const again = open({ kept, address: '/page/2', pressed: '/articles/a?b=c' });
  await again.miss();
  expect(again.assign, 'nor in a loop').not.toHaveBeenCalled();
});

test('on its way back the browser is at the address that was asked for already, and reloads', async () => {
  const { miss, reload, assign } = open({ address: '/articles/a', pressed: '/articles/a#p7' });
  await miss();
  expect(reload).toHaveBeenCalledOnce();
  expect(assign).not.toHaveBeenCalled();
});

test('after the reload the same address does not reload again', async () => {
  const kept = new Map<string, string>();
  await open({ kept }).miss();
  const again = open({ kept });
  await again.miss();
  expect(again.reload).not.toHaveBeenCalled();
  const elsewhere = open({ kept, address: '/page/2' });
  await elsewhere.miss();
  expect(elsewhere.reload).toHaveBeenCalledOnce();
});

test('several chunks that are gone at once reload once', async () => {
  const { miss, reload } = open();
  await Promise.all([miss(), miss(), miss()]);
  expect(reload).toHaveBeenCalledOnce();
});

test.each([
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is out of order', async () => ({ status: 503 })],
])('when the host %s, the text stays', async (_why, host) => {
  const kept = new Map<string, string>();
  const { miss, reload } = open({ kept, host });
  await miss();
  expect(reload).not.toHaveBeenCalled();
  const later = open({ kept });
  await later.miss();
  expect(later.reload, 'and when it can be reached again the page reloads').toHaveBeenCalledOnce();
});

test('a page that is gone itself reloads and shows the host’s 404', async () => {
  const { miss, reload } = open({ host: async () => ({ status: 404 }) });
  await miss();
  expect(reload).toHaveBeenCalledOnce();
});

const full = () => {
  throw new DOMException('no', 'QuotaExceededError');
};

test.each([
  ['refuses', full],
  ['forgets', () => undefined],
])('when the tab’s storage %s, nothing reloads: it might be for ever', async (_how, setItem) => {
  const { miss, reload } = open({ setItem });
  await miss();
  expect(reload).not.toHaveBeenCalled();
});

test.each(['nonsense', '{}', 'null', '"/about"'])('a stored %s counts as empty', async (noted) => {
  const { miss, reload } = open({ kept: new Map([['aa-aa.reloaded', noted]]) });
  await miss();
  expect(reload).toHaveBeenCalledOnce();
});
