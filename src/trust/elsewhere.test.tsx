import { afterEach, expect, test, vi } from 'vitest';
import { articlePath } from '../contract/articlePath.ts';
import { signedPaths } from '../contract/signed/signedFiles.ts';
import { endKeeping } from '../settings/mayKeep.ts';
import { anArticle } from '../testing/factories.ts';
import { Elsewhere } from './Elsewhere.ts';
import { knownList, rememberList } from './knownList.ts';
import { openCopy } from './openCopy.ts';
import { isMirror, knownListName, ownAddress } from './ownPlace.ts';
import { readElsewhere } from './readElsewhere.ts';
import { settleCopy } from './settleCopy.ts';
import { keysFile, signedArchive, testKey, testOrigin } from './testing/signedArchive.ts';
import { tellTrust, trustNews } from './trustNews.ts';

const id = '2026-01-02-one';
const path = articlePath(id);
const article = anArticle({ id, date: '2026-01-02' });
const key = await testKey();
const [first, second, third] = ['https://first.example', 'https://second.example/a', 'https://third.example'];
const mirrors = [first, second, third] as string[];
const good = await signedArchive([article], { key, mirrors });

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  tellTrust({ notice: undefined, standIn: undefined });
});

/** Hosts by their address; one that is not named gives no answer. */
function elsewhereOf(hosts: Record<string, ReadonlyMap<string, string>>) {
  const asked: string[] = [];
  const elsewhere = new Elsewhere((address) => async (path) => {
    asked.push(`${address} ${path}`);
    const host = hosts[address];
    if (!host) throw new Error('no answer');
    return host.get(path);
  });
  return { elsewhere, asked };
}

function knows(number = 20261130001) {
  const origin = testOrigin;
  const days = { number, day: '2026-11-30', seenAt: 0, askedAt: 0 };
  rememberList({ origin, key: key.publicKey, former: [], ...days, mirrors });
}

const changed = (files: ReadonlyMap<string, string>, path: string, text: string) =>
  new Map(files).set(path, text);
const forged = JSON.stringify({ ...article, title: 'Lies' });

test.each([
  ['garbage', new Map([[signedPaths.root, '<!doctype html><p>For sale']])],
  ['half a list', changed(good, signedPaths.root, (good.get(signedPaths.root) ?? '').slice(0, 99))],
  ['half an article', changed(good, path, (good.get(path) ?? '').slice(0, 50))],
  ['a forged article', changed(good, path, forged)],
  ['another publication', await signedArchive([article], { key, origin: 'https://other.example' })],
  ['another’s key', await signedArchive([article], { key: await testKey() })],
  ['an older list', await signedArchive([article], { key, day: '2026-11-01' })],
  ['no such article', new Map([...good].filter(([name]) => name !== path))],
])('a mirror with %s is passed by for the next one, which is said', async (_what, bad) => {
  knows();
  const { elsewhere } = elsewhereOf({ [first ?? '']: bad, [second ?? '']: good });
  expect(await readElsewhere(path, elsewhere)).toBe(good.get(path));
  expect(trustNews().standIn).toEqual({ address: second });
});

test('addresses that never answer hold the next one back for eight seconds each, and no longer', async () => {
  knows();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    const [, name = ''] = String(address).split(`${second}/content/`);
    if (name) return Promise.resolve(new Response(good.get(name)));
    return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error())));
  });
  try {
    const text = readElsewhere(path, new Elsewhere());
    await vi.advanceTimersByTimeAsync(16_000);
    expect(await text).toBe(good.get(path));
  } finally {
    vi.useRealTimers();
  }
});

test('the one that answered well is asked alone from then on, until the host is back', async () => {
  knows();
  const { elsewhere, asked } = elsewhereOf({ [second ?? '']: good });
  await readElsewhere(path, elsewhere);
  asked.length = 0;
  await readElsewhere('publication.json', elsewhere);
  expect(asked).toEqual([`${second} publication.json`]);
  elsewhere.leave();
  expect(trustNews().standIn).toBeUndefined();
});

test('after five minutes the host is asked first again, and the addresses are read no more often than before', async () => {
  knows();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(400_000);
  const { elsewhere, asked } = elsewhereOf({ [second ?? '']: good });
  await readElsewhere(path, elsewhere);
  elsewhere.leave();
  asked.length = 0;
  await readElsewhere(path, elsewhere);
  const others = async () => {
    for await (const _ of elsewhere.copies());
  };
  await others();
  await others();
  const root = `${second} ${signedPaths.root}`;
  expect(asked.filter((one) => one === root)).toEqual([root]);
  clock.mockReturnValue(800_000);
  expect(elsewhere.current()).toBeUndefined();
  await others();
  expect(asked.filter((one) => one === root)).toEqual([root, root]);
});

test('an address that stops answering is asked once for a file, and the next one stands in', async () => {
  knows();
  const hosts: Record<string, ReadonlyMap<string, string>> = { [first ?? '']: good, [second ?? '']: good };
  const { elsewhere, asked } = elsewhereOf(hosts);
  await readElsewhere(path, elsewhere);
  delete hosts[first ?? ''];
  asked.length = 0;
  expect(await readElsewhere('publication.json', elsewhere)).toBe(good.get('publication.json'));
  expect(asked.filter((one) => one.startsWith(first ?? ''))).toEqual([`${first} publication.json`]);
  expect(trustNews().standIn).toEqual({ address: second });
  // It has no such file, as its reader has found already.
  asked.length = 0;
  await readElsewhere('none.json', elsewhere, { tried: second });
  expect(asked.filter((one) => one.startsWith(second ?? ''))).toEqual([]);
});

test('what another address shows of the publication is remembered: its newer list, and the mirrors that it signed', async () => {
  knows();
  const newer = await signedArchive([article], { key, day: '2026-12-24', mirrors: [second ?? ''] });
  const { elsewhere } = elsewhereOf({ [first ?? '']: newer });
  await readElsewhere(path, elsewhere);
  expect(knownList()).toMatchObject({ day: '2026-12-24', mirrors: [second], askedAt: 0 });
});

test('if all are older than one seen, the newest of them is read, and that is said', async () => {
  knows();
  const [older, oldest] = await Promise.all(
    ['2026-11-20', '2026-11-01'].map((day) => signedArchive([article], { key, day })),
  );
  if (!older || !oldest) throw new Error();
  const { elsewhere } = elsewhereOf({ [first ?? '']: oldest, [third ?? '']: older });
  expect(await readElsewhere(path, elsewhere)).toBe(older.get(path));
  expect(trustNews().standIn).toEqual({ address: third, older: '2026-11-20' });
});

test('where nothing is known of a key, or nobody has it right, nothing is read', async () => {
  const { elsewhere, asked } = elsewhereOf({ [first ?? '']: good });
  expect(await readElsewhere(path, elsewhere)).toBeUndefined();
  expect(asked).toEqual([]);
  knows();
  const liars = elsewhereOf({ [first ?? '']: changed(good, path, forged) });
  expect(await readElsewhere(path, liars.elsewhere)).toBeUndefined();
});

async function settle(files: ReadonlyMap<string, string>, now: number) {
  const read = async (name: string) => files.get(name);
  await settleCopy(await openCopy(read, knownList() ?? { origin: testOrigin }), read, now);
}

test('the first key and the newest list are remembered, with the mirrors that were signed; what differs is told once', async () => {
  await settle(good, 1_000);
  expect(knownList()).toMatchObject({ key: key.publicKey, day: '2026-11-30', mirrors, seenAt: 1_000 });
  const older = await signedArchive([article], { key, day: '2026-11-01' });
  await settle(older, 2_000);
  expect(trustNews().notice).toEqual({ kind: 'older', day: '2026-11-01', known: '2026-11-30' });
  expect(knownList()).toMatchObject({ day: '2026-11-30', askedAt: 2_000 });
  tellTrust({ notice: undefined });
  await settle(older, 3_000);
  expect(trustNews().notice).toBeUndefined();
  await settle(await signedArchive([article], { key: await testKey(), day: '2027-01-01' }), 4_000);
  expect(trustNews().notice).toEqual({ kind: 'otherKey' });
  expect(knownList()?.key).toBe(key.publicKey);
  await settle(new Map(), 5_000);
  expect(trustNews().notice).toEqual({ kind: 'missing' });
});

test('whoever names another origin, or another key, does not replace what is known', async () => {
  knows();
  const thief = await testKey();
  const before = localStorage.getItem(knownListName);
  // As if nothing had been known when the copy was opened.
  for (const origin of [testOrigin, 'https://other.example']) {
    const files = await signedArchive([article], { key: thief, origin, day: '2027-01-01' });
    const read = async (name: string) => files.get(name);
    await settleCopy(await openCopy(read, { origin }), read, 1_000);
    expect(localStorage.getItem(knownListName)).toBe(before);
  }
  expect(isMirror(ownAddress())).toBe(true);
});

test('a key that the known one signed for is followed, and the known one is remembered', async () => {
  knows();
  const next = await testKey();
  const files = await signedArchive([article], { key: next, day: '2026-12-01' });
  files.set(signedPaths.keys, await keysFile(key, next));
  await settle(files, 1_000);
  expect(knownList()).toMatchObject({ key: next.publicKey, former: [key.publicKey] });
});

test('an archive that was never signed leaves nothing, and says nothing', async () => {
  await settle(new Map([['publication.json', '{}']]), 1_000);
  expect(localStorage.length).toBe(0);
  expect(trustNews().notice).toBeUndefined();
});

test('mirrors that nobody signed are not believed', async () => {
  const false_ = changed(good, 'publication.json', JSON.stringify({ origin: testOrigin, mirrors: [first] }));
  await settle(false_, 1_000);
  expect(knownList()?.mirrors).toEqual([]);
});

test('what is stored may be damaged; and after “remove everything” it is known for this visit alone', async () => {
  localStorage.setItem(knownListName, '{"key":');
  expect(knownList()?.key).not.toBe('');
  endKeeping();
  localStorage.clear();
  knows();
  expect(localStorage.length).toBe(0);
  expect(knownList()?.key).toBe(key.publicKey);
});
