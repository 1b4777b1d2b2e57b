import { useEffect, useState } from 'react';
import { isolateText } from '../../contract/text/isolateText.ts';
import { mirrorQrPath } from '../../contract/trust/mirrorQrPath.ts';
import { contentAddress } from '../../data/contentReader.ts';
import { AddressText } from '../../trust/AddressText.tsx';
import type { SayTrust } from '../../trust/trustWords.ts';

/** One address: to be opened, copied, or read by a camera. */
export function AddressRow({ address, say }: { address: string; say: SayTrust }) {
  const [canCopy, setCanCopy] = useState(false);
  const [outcome, setOutcome] = useState<'copied' | 'copy.failed'>();
  // Not in the built page: without JavaScript, or without a clipboard, a button would do nothing.
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), []);
  const copy = async () => {
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      setOutcome('copy.failed');
    }
  };
  return (
    <li>
      <p className="copies-address">
        <a href={address}>
          <AddressText address={address} />
        </a>
        {canCopy && (
          <>
            <span role="status">{outcome && say(outcome)}</span>
            <button type="button" onClick={() => void copy()}>
              {say('copy')}
            </button>
          </>
        )}
      </p>
      <img
        src={contentAddress(mirrorQrPath(address))}
        alt={`${say('page.code')} ${isolateText(address, 'en')}`}
        loading="lazy"
      />
    </li>
  );
}
