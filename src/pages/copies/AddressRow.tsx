import { useEffect, useState } from 'react';
import { mirrorQrPath } from '../../contract/trust/mirrorQrPath.ts';
import { contentAddress } from '../../data/contentReader.ts';
import { AddressText } from '../../trust/AddressText.tsx';
import type { SayTrust } from '../../trust/trustWords.ts';

/** One address: to be opened, copied, or read by a camera. */
export function AddressRow({ address, say }: { address: string; say: SayTrust }) {
  const [canCopy, setCanCopy] = useState(false);
  const [isCopied, setCopied] = useState(false);
  // Not in the built page: without JavaScript, or without a clipboard, a button would do nothing.
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), []);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <li>
      <p className="copies-address">
        <a href={address}>
          <AddressText address={address} />
        </a>
        {canCopy && (
          <button type="button" onClick={() => void copy().catch(() => setCopied(false))}>
            <span role="status">{isCopied ? say('copied') : say('copy')}</span>
          </button>
        )}
      </p>
      <img
        src={contentAddress(mirrorQrPath(address))}
        alt={`${say('page.code')} ${address}`}
        loading="lazy"
      />
    </li>
  );
}
