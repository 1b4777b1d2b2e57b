import { encode } from 'uqr';

/** Modules of clear space around a symbol (ISO/IEC 18004, 5.3.8). */
const quietZone = 4;

/**
 * The QR code of an address as SVG, black on white, error correction level M: a printed sheet gets folded and stained.
 *
 * @param address ASCII, at most some 300 characters: a denser symbol is hard to read at the size of a stamp
 * @throws {Error} for a text longer than the largest symbol holds, some 2,300 bytes
 */
export function qrCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const whole = size + 2 * quietZone;
  const rows = data.map((row, at) => rowPath(row, at));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}">` +
    `<path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path stroke="#000" d="${rows.join('')}"/></svg>`
  );
}

/** A row's dark modules as strokes one module wide, neighbours as one: half as long as rectangles. */
function rowPath(row: readonly boolean[], at: number): string {
  let path = '';
  let pen = 0;
  for (let from = 0; from < row.length; from++) {
    if (!row[from]) continue;
    let to = from;
    while (row[to]) to++;
    const start = path ? `m${from - pen} 0` : `M${from + quietZone} ${at + quietZone}.5`;
    path += `${start}h${to - from}`;
    pen = to;
    from = to;
  }
  return path;
}
