/** No address that people compare is longer. */
const most = 120;

/** An address as people read it, in its own order whatever surrounds it: without characters that nobody sees, and not without end. */
export function AddressText({ address }: { address: string }) {
  const shown = address.replace(/^https:\/\//, '').replace(/\p{C}/gu, '');
  return (
    <bdi lang="en" dir="ltr">
      {shown.length > most ? `${shown.slice(0, most)}…` : shown}
    </bdi>
  );
}
