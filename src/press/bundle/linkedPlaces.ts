import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A link to a block of an article, in the article's own file: `/articles/<id>#p7`, or `#p7` to one of the same article. */
const toBlock = /(?:articles\/([\w-]+)\/?(?:index\.html)?)?#(p\d+)"/g;

/**
 * The blocks that articles of a site link to, as `<id>#p7`. Other blocks need no name in a bundle: of ten thousand articles the names
 * are more than half a megabyte.
 *
 * @param content the folder `content/`
 */
export function linkedPlaces(content: string): Set<string> {
  const places = new Set<string>();
  const folder = join(content, 'articles');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const [, own] = /([\w-]+)\.json$/.exec(path) ?? [];
    if (own === undefined) continue;
    for (const [, id = own, place] of readFileSync(join(folder, path), 'utf8').matchAll(toBlock))
      places.add(`${id}#${place}`);
  }
  return places;
}
