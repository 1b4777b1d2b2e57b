import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import type { Tie } from './articleTies.ts';

/**
 * What an archive as a whole lacks: articles that others name, and images that are not there.
 *
 * @param root the archive's folder
 * @param ids every article there is
 * @param tied every article's file with what it names
 */
export async function tieFaults(
  root: string,
  ids: { has(id: string): boolean },
  tied: Iterable<readonly [file: string, ties: readonly Tie[]]>,
): Promise<Fault[]> {
  const images = new Images(root);
  const faults: Fault[] = [];
  for (const [file, ties] of tied) {
    for (const { to, name, field } of ties) {
      const there = to === 'article' ? ids.has(name) : await images.has(name);
      if (!there) faults.push({ file, field, message: missing(to, name, field), weight: 'error' });
    }
  }
  return faults;
}

function missing(to: Tie['to'], name: string, field: string): string {
  if (to === 'image') return `there is no ${name}`;
  return field === 'translationOf'
    ? `there is no article “${name}”`
    : `links to an article “${name}” that is not there`;
}

/** Whether an image is there, asked of the disk once an image. */
class Images {
  readonly #root: string;
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(root: string) {
    this.#root = root;
  }

  has(src: string): Promise<boolean> {
    const known = this.#known.get(src);
    if (known !== undefined) return known;
    const asked = access(join(this.#root, src)).then(
      () => true,
      () => false,
    );
    this.#known.set(src, asked);
    return asked;
  }
}
