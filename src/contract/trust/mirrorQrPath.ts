/** The path of the QR code of one of the publication's addresses, below `content/`. Each address has a path of its own. */
export function mirrorQrPath(address: string): string {
  return `qr/at/${address.replace(/[^a-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`)}.svg`;
}
