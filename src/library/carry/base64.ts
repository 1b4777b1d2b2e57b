/** Bytes as base64, in pieces that are no more than a call can take. */
export function base64Of(bytes: Uint8Array): string {
  const size = 0x7ffe;
  let text = '';
  for (let at = 0; at < bytes.length; at += size)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + size)));
  return text;
}
