import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from '../../contract/publicationSchema.ts';
import { keyId } from '../../contract/signed/keyId.ts';
import { stepsBetween } from '../../contract/signed/signatures.ts';
import { signedPaths } from '../../contract/signed/signedFiles.ts';
import { idsByPeriod, signedIndexText } from '../../contract/signed/signedLists.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import type { SigningKey } from '../sign/keyFile.ts';
import { readNextKeys } from '../sign/nextKey.ts';
import { signedRootText } from '../sign/signedRootText.ts';
import { periodsByYear } from '../sign/signSite.ts';
import type { Store } from '../store/store.ts';
import { keyOf } from '../system/keyOf.ts';
import type { SiteFolders } from './siteFolders.ts';
import { textUnit } from './siteUnits.ts';
import { type Unit, unit } from './unit.ts';

/** What a signed archive is made from. */
export interface SigningInputs {
  key: SigningKey;
  publication: Publication;
  entries: readonly IndexedEntry[];
  /** The editors' `content/`. */
  content: string;
  folders: SiteFolders;
  /** Remembers the last list's number, should the site be deleted. */
  store: Pick<Store, 'fact' | 'setFact'>;
  /** YYYY-MM-DD */
  today: string;
}

/**
 * Builds the lists of a signed archive (decision 0035): a period whose articles have changed, then its year, then the root.
 *
 * @param build builds what has changed of these parts
 * @returns what the editor should know
 */
export async function signSiteParts(
  { key, publication, entries, content, folders, store, today }: SigningInputs,
  build: (units: Iterable<Unit>) => Promise<void>,
): Promise<string[]> {
  const fileKeys = new Map(entries.map(({ id, fileKey }) => [id, fileKey]));
  const periods = [...idsByPeriod(fileKeys.keys())];
  const pathOf = (period: string) => `content/${signedPaths.list(period)}`;
  await build(
    periods.map(([period, ids]) => {
      const path = pathOf(period);
      const own = keyOf(
        'signed 1',
        ids.map((id) => [id, fileKeys.get(id)]),
      );
      return unit(path, own, () => ({ kind: 'signedPeriod', path, ids }));
    }),
  );
  const written = (path: string) => {
    const staged = join(folders.stage, path);
    return readFileSync(existsSync(staged) ? staged : join(folders.site, path));
  };
  const hashes = new Map(periods.map(([period]) => [period, sha256Of(written(pathOf(period)))]));
  const years = [...periodsByYear(hashes)].map(([year, own]) => [year, signedIndexText(own)] as const);
  await build(years.map(([year, text]) => textUnit(pathOf(year), text)));
  const root = `content/${signedPaths.root}`;
  const former = join(folders.site, root);
  const used = Number(store.fact('signed') ?? 0);
  const made = await signedRootText(
    {
      ...{ publication, today, used, articles: entries.length },
      publicationJson: JSON.parse(readFileSync(join(content, 'publication.json'), 'utf8')),
      years: new Map(years.map(([year, text]) => [year, sha256Of(text)])),
      former: existsSync(former) ? readFileSync(former, 'utf8') : undefined,
    },
    key,
  );
  store.setFact('signed', String(Math.max(used, made.root.number)));
  await build([textUnit(root, made.text)]);
  const steps = readNextKeys(content);
  if (made.formerKey === undefined) return [];
  if (await stepsBetween(made.formerKey, key.publicKey, { origin: publication.origin, steps })) return [];
  return [
    `The site was signed by the key ${await keyId(made.formerKey)}, which did not sign for the present one, ${await keyId(key.publicKey)}: ` +
      'whoever knows the old key will be told that this is not the publication’s. (npm run sign -- --next-key)',
  ];
}

function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url');
}
