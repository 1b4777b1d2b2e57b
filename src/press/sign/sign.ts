import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { publicationSchema } from '../../contract/publicationSchema.ts';
import { keyId } from '../../contract/signed/keyId.ts';
import { signedPaths } from '../../contract/signed/signedFiles.ts';
import { terminalError, terminalName } from '../system/terminalText.ts';
import { newKeyFile, readKeyFile } from './keyFile.ts';
import { addNextKey, readNextKeys, requireNoNext } from './nextKey.ts';
import { signArguments, signHelp } from './signArguments.ts';
import { signSite } from './signSite.ts';

const copies =
  'Keep a copy of it on another device, where nobody else gets at it. Without it no later list can be signed, and it cannot be made again.';

/** `npm run sign -- [--new-key FILE | --next-key FILE] [--key FILE]`: makes keys, and signs a built site; `--help` names its options. */
try {
  const asked = signArguments(process.argv.slice(2), process.env);
  const kept = [resolve(import.meta.dirname, '../../..'), asked.public, asked.dir];
  const today = new Date().toISOString().slice(0, 10);
  if (asked.help) console.log(signHelp);
  else if (asked.newKey !== undefined) {
    const made = newKeyFile(asked.newKey, kept);
    const file = terminalName(asked.newKey);
    console.log(`${file} is the publication’s key, ${await keyId(made.publicKey)}.\n${copies}`);
    console.log(`Builds sign with it where the environment names it: SIGNING_KEY=${file} npm run build`);
  } else if (asked.nextKey !== undefined) {
    const present = readKeyFile(asked.key ?? '');
    const content = join(asked.public, 'content');
    requireNoNext(readNextKeys(content), present);
    const { origin } = v.parse(
      publicationSchema,
      JSON.parse(readFileSync(join(content, 'publication.json'), 'utf8')),
    );
    const made = newKeyFile(asked.nextKey, kept);
    await addNextKey(content, present, { to: made.publicKey, origin, day: today });
    const [file, keys] = [terminalName(asked.nextKey), terminalName(join(content, signedPaths.keys))];
    console.log(
      `${file} is the next key, ${await keyId(made.publicKey)}. ${keys} says so, signed by the present key.`,
    );
    console.log(
      `${copies}\nPublish once with the present key. From then on either can sign: SIGNING_KEY=${file} npm run build`,
    );
  } else {
    const { root, isFormer } = await signSite(asked.dir, readKeyFile(asked.key ?? ''), today);
    const what = `${root.articles} articles, list ${root.number}, key ${await keyId(root.key)}`;
    console.log(isFormer ? `Nothing has changed: ${what}.${unpublished(asked)}` : `✓ Signed: ${what}.`);
  }
} catch (error) {
  console.error(terminalError(error));
  process.exitCode = 1;
}

/** A next key that readers do not have yet: it is in the archive and not in the site. */
function unpublished({ public: folder, dir }: { public: string; dir: string }): string {
  const [own, site] = [join(folder, 'content'), join(dir, 'content')].map((content) => {
    const file = join(content, signedPaths.keys);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
  return own !== '' && own !== site ? ` (The next build publishes ${signedPaths.keys}.)` : '';
}
