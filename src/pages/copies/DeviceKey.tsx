import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keyId } from '../../contract/signed/keyId.ts';
import type { SignedRoot } from '../../contract/signed/signedFiles.ts';
import { formatDay } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { type KnownList, knownList } from '../../trust/knownList.ts';
import { ownCopy } from '../../trust/ownCopy.ts';
import { trustKey } from '../../trust/settleCopy.ts';
import { useTrustWords } from '../../trust/trustWords.ts';

interface Standing {
  known: KnownList | undefined;
  /** The letters of the key that the device knows. */
  letters: string | undefined;
  /** What is signed by another key than that. */
  other: SignedRoot | undefined;
  cannot?: boolean;
}

/** Says whether this device knows the key of this copy; another one can be trusted once its letters were compared. */
export function DeviceKey() {
  const say = useTrustWords();
  const { language } = useI18n();
  const { data: publication } = useQuery(publicationQuery);
  const origin = publication?.origin;
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => {
    let isShown = true;
    if (origin !== undefined) void standingOf(origin).then((found) => isShown && setStanding(found));
    return () => {
      isShown = false;
    };
  }, [origin]);
  if (!say || !standing) return null;
  const { known, letters, other, cannot } = standing;
  const trust = () => {
    if (!other || origin === undefined) return;
    trustKey(other);
    void standingOf(origin).then(setStanding);
  };
  if (cannot) return <p>{say('key.cannot')}</p>;
  if (!known) return null;
  if (!other) return <p role="status">{say('key.known', { day: formatDay(known.day, language) })}</p>;
  return (
    <div role="alert">
      <p>{say('key.other')}</p>
      <p className="copies-key">
        <bdi lang="en" dir="ltr">
          {letters}
        </bdi>
      </p>
      <button type="button" onClick={trust}>
        {say('key.trust')}
      </button>
    </div>
  );
}

async function standingOf(origin: string): Promise<Standing> {
  // Over plain http a browser has no cryptography.
  if (!window.isSecureContext)
    return { known: undefined, letters: undefined, other: undefined, cannot: true };
  const { root } = await ownCopy(origin);
  const known = knownList();
  const isOther = known && root && known.origin === root.origin && known.key !== root.key;
  return {
    known,
    letters: known && (await keyId(known.key)),
    other: isOther ? root : undefined,
  };
}
