import { isWholePng } from '../../../src/press/cards/isWholePng.ts';

/** What all link previews accept: larger images are scaled, and above 300 kB one service shows nothing. */
const limits = { width: 1200, height: 630, bytes: 300_000 };

/** What is wrong with a link-preview image: it must be a whole PNG of 1200 × 630 below 300 kB. */
export function cardIssues(file: Buffer): string[] {
  if (!isWholePng(file)) return ['is not a whole PNG'];
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  return [
    ...(width === limits.width && height === limits.height ? [] : [`is ${width} × ${height}`]),
    ...(file.length < limits.bytes ? [] : [`has ${file.length} bytes`]),
  ];
}
