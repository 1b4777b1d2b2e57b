import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { newKeyFile, readKeyFile } from './keyFile.ts';

test('a key is made for its owner alone, and read again', async () => {
  const file = join(await folderOf(), 'publication.key');
  const made = newKeyFile(file, []);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readKeyFile(file).publicKey).toBe(made.publicKey);
  expect(readKeyFile(file).sign('archive', {})).toBe(made.sign('archive', {}));
});

test('a key is never made in the publication, in any repository, through a link, or over another file', async () => {
  const root = await folderOf({
    'site/content/a.json': {},
    'other/.git/HEAD': 'x',
    'other/deep/a': '',
    key: 'k',
  });
  symlinkSync(join(root, 'site'), join(root, 'link'));
  mkdirSync(join(root, 'sites'));
  const make = (path: string) => () => newKeyFile(join(root, path), [join(root, 'site')]);
  for (const path of ['site/key', 'site/content/key', 'link/content/key', 'other/key', 'other/deep/key'])
    expect(make(path)).toThrow(/is inside .*, which others get to see/);
  expect(make('key')).toThrow(/exists already. Nothing was written/);
  expect(make('nowhere/key')).toThrow(/There is no folder/);
  expect(make('sites/key')).not.toThrow();
});

test('a key file that is missing, of another kind, half or garbage is told as what it is', async () => {
  const root = await folderOf({ garbage: 'not a key', huge: 'x'.repeat(20_000) });
  const file = join(root, 'key');
  newKeyFile(file, []);
  const pem = readFileSync(file, 'utf8');
  writeFileSync(join(root, 'half'), pem.slice(0, 70));
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  writeFileSync(join(root, 'other'), other.export({ type: 'pkcs8', format: 'pem' }));
  const locked = generateKeyPairSync('ed25519').privateKey;
  const lock = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } as const;
  writeFileSync(join(root, 'locked'), locked.export(lock));
  const read = (name: string) => () => readKeyFile(join(root, name));
  expect(read('missing')).toThrow(/There is no key file .*--new-key/);
  expect(read('.')).toThrow(/is not a key file/);
  expect(read('garbage')).toThrow(/should begin with/);
  expect(read('huge')).toThrow(/is not a key file/);
  expect(read('half')).toThrow(/is damaged/);
  expect(read('locked')).toThrow(/locked with a passphrase/);
  expect(read('other')).toThrow(/another kind \(ec\)/);
});
