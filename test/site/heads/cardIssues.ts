import { isWholePng } from '../../../src/press/cards/isWholePng.ts';

/** What those who draw previews agree on: more they scale, and above 300 kB one of them shows nothing. */
const limits = { width: 1200, height: 630, bytes: 300_000 };

/** What is wrong with a link-preview image: it is to be a whole PNG of 1200 × 630 below 300 kB. */
export function cardIssues(file: Buffer): string[] {
  if (!isWholePng(file)) return ['is no whole PNG'];
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  return [
    ...(width === limits.width && height === limits.height ? [] : [`is ${width} × ${height}`]),
    ...(file.length < limits.bytes ? [] : [`has ${file.length} bytes`]),
  ];
}
