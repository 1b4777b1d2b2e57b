/** The path of the QR code of an article's address, below `content/`. */
export function qrPath(id: string): string {
  return `qr/${id}.svg`;
}
