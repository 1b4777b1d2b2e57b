import { crc32 } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Whether bytes are a complete PNG: signature, every chunk whole with its CRC, IHDR first, IEND last (ISO/IEC 15948). */
export function isWholePng(file: Buffer): boolean {
  if (!file.subarray(0, 8).equals(signature)) return false;
  let type = '';
  let at = 8;
  while (at + 12 <= file.length && type !== 'IEND') {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length) return false;
    type = file.toString('latin1', at + 4, at + 8);
    if (at === 8 && type !== 'IHDR') return false;
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return false;
    at = end + 4;
  }
  return type === 'IEND' && at === file.length;
}
