import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentHash } from '../system/keyOf.ts';

const source = `${import.meta.dirname}/../..`;
let numbers: ReadonlyMap<string, number> | undefined;

/**
 * The class name of a CSS module: in pages a letter and a number, because every page has some two hundred of them and nothing
 * makes them shorter on the wire; in development and tests its own name and a hash. The same on every machine.
 *
 * @param file the module's
 */
export function scopedName(name: string, file: string): string {
  const own = `${relative(source, file).replaceAll('\\', '/')} ${name}`;
  const hash = contentHash(own).slice(0, 5);
  if (process.env.NODE_ENV !== 'production') return `${name}_${hash}`;
  numbers ??= numbered();
  const number = numbers.get(own);
  return number === undefined ? `_${hash}` : shortName(number);
}

/** Every class of the reader's modules, in order. The desk's are not its own: they change without it. */
function numbered(): Map<string, number> {
  const files = globSync('**/*.module.css', { cwd: source, exclude: ['desk/**'] }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const classes = files.sort().flatMap((file) => {
    const names = readFileSync(join(source, file), 'utf8').match(/(?<=\.)[a-zA-Z_][\w-]*/g) ?? [];
    return [...new Set(names)].map((name) => `${file} ${name}`);
  });
  return new Map(classes.map((own, number) => [own, number]));
}

/** `a0` to `z0`, `a1` and so on: no word, which a content blocker might take for an advertisement's. */
function shortName(number: number): string {
  return `${String.fromCharCode(97 + (number % 26))}${Math.floor(number / 26)}`;
}
