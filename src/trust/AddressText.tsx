/** An address as people read it, in its own order whatever surrounds it. */
export function AddressText({ address }: { address: string }) {
  const shown = address.replace(/^https:\/\//, '');
  return (
    <bdi lang="en" dir="ltr">
      {shown}
    </bdi>
  );
}
