import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keyId } from '../../contract/signed/keyId.ts';
import type { SignedRoot } from '../../contract/signed/signedFiles.ts';
import type { TrustFacts } from '../../contract/trust/trustFacts.ts';
import { formatDay } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { AddressText } from '../../trust/AddressText.tsx';
import { type KnownList, knownList } from '../../trust/knownList.ts';
import { ownCopy } from '../../trust/ownCopy.ts';
import { trustKey } from '../../trust/settleCopy.ts';
import { type SayTrust, useTrustWords } from '../../trust/trustWords.ts';
import { trustQuery } from '../policies/trustQueries.ts';
import { Letters } from './KeyLetters.tsx';

interface Standing {
  known: KnownList;
  /** The letters of the key that the device knows. */
  letters: string;
  /** What is signed here, whoever signed it, with the letters of its key; undefined where there is nothing whole. */
  signed?: { root: SignedRoot; letters: string };
  /** Whether the letters that this page shows are those of the key that signs here. */
  isShown: boolean;
}

/** What the page says of its key. No key vouches for it. */
type Shown = Pick<TrustFacts, 'key' | 'letters'>;

/**
 * Says whether this device knows the key that signs this copy. Another one can be trusted once its letters were compared: they are made
 * here, from the key that the button trusts.
 */
export function DeviceKey() {
  const say = useTrustWords();
  const { data: publication } = useQuery(publicationQuery);
  const { key, letters } = useQuery(trustQuery).data ?? {};
  const origin = publication?.origin;
  const [trusted, setTrusted] = useState(0);
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => {
    let isShown = true;
    if (origin === undefined || !window.isSecureContext) return;
    const found = standingOf(origin, { key, letters }, trusted > 0);
    void found.then((one) => isShown && setStanding(one)).catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, [origin, key, letters, trusted]);
  if (!say) return null;
  // Over plain http a browser has no cryptography.
  if (!window.isSecureContext) return <p>{say('key.cannot')}</p>;
  const trust = (root: SignedRoot) => {
    trustKey(root);
    setTrusted(trusted + 1);
  };
  return standing ? <Told {...standing} say={say} onTrust={trust} /> : null;
}

interface ToldProps extends Standing {
  say: SayTrust;
  onTrust: (root: SignedRoot) => void;
}

function Told({ known, letters, signed, isShown, say, onTrust }: ToldProps) {
  const { language } = useI18n();
  if (!signed) return null;
  const { root } = signed;
  if (root.origin !== known.origin)
    return (
      <p role="alert">
        {say('list.otherPublication')} <AddressText address={root.origin} />
      </p>
    );
  const isKnown = root.key === known.key;
  if (isKnown && isShown)
    return <p role="status">{say('key.known', { day: formatDay(known.day, language) })}</p>;
  return (
    <div role="alert">
      {!isShown && <p>{say('key.differs')}</p>}
      {!isKnown && (
        <>
          <p>{say('key.other')}</p>
          <Letters letters={letters} />
        </>
      )}
      <p>{say('key.here')}</p>
      <Letters letters={signed.letters} />
      {!isKnown && (
        <button type="button" onClick={() => onTrust(root)}>
          {say('key.trust')}
        </button>
      )}
    </div>
  );
}

/** @returns undefined where this device knows no key */
async function standingOf(origin: string, shown: Shown, isAnew: boolean): Promise<Standing | undefined> {
  const { root } = await ownCopy(origin, isAnew);
  const known = knownList();
  if (!known) return undefined;
  const letters = await keyId(known.key);
  if (!root) return { known, letters, isShown: false };
  const signed = { root, letters: await keyId(root.key) };
  return { known, letters, signed, isShown: shown.key === root.key && shown.letters === signed.letters };
}
