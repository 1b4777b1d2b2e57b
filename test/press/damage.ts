import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from 0 to below `end`, the same for the same seed (Mulberry32). */
export function randomNumbers(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

/** Damages a file as a failing disk does: flips some bits, cuts its end off or empties it. @returns which */
export function damage(file: string, random: (end: number) => number): string {
  const { size } = statSync(file);
  const kind = ['flip', 'flip', 'flip', 'cut', 'empty'][random(5)] ?? 'flip';
  if (kind !== 'flip') truncateSync(file, kind === 'cut' ? random(size || 1) : 0);
  else {
    const bytes = readFileSync(file);
    for (let flips = 1 + random(8); flips > 0 && size > 0; flips--) {
      const at = random(size);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random(8)), at);
    }
    writeFileSync(file, bytes);
  }
  return kind;
}

/** Damages one file below a folder. @returns which file, and how */
export function damageOneIn(folder: string, random: (end: number) => number): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const file = files.map((one) => join(one.parentPath, one.name)).sort()[random(files.length)] ?? '';
  return `${damage(file, random)} ${file.slice(folder.length + 1)}`;
}
