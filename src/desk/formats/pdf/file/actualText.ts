import { entry, isWord, PdfReader, type PdfValue, textOfString } from './pdfSyntax.ts';
import type { RawObjects } from './rawObjects.ts';

/**
 * What the producer itself says of signs that it has drawn: `ActualText` (ISO 32000-1, 14.9.4). Word processors that draw an Arabic
 * letter's dots apart, or one shape for several letters, say there which letter it is, and where a ZWNJ stands; pdf.js does not
 * hand it on.
 */
export class ActualText {
  readonly #raw: () => RawObjects;

  /** @param raw the file's objects, asked only where something is said. */
  constructor(raw: () => RawObjects) {
    this.#raw = raw;
  }

  /**
   * The words for each marked group of a page's stream, in their order; none where nothing is said.
   *
   * @param page the number of the page's object.
   * @param groups how many marked groups pdf.js has found there: when it is another number, nothing is certain and nothing is said.
   */
  of(page: number | undefined, groups: number): readonly (string | undefined)[] {
    if (groups === 0 || page === undefined) return [];
    const objects = this.#raw();
    if (objects.encrypted) return [];
    const dict = objects.resolve({ ref: page });
    const contents = entry(dict, 'Contents');
    const resolved = objects.resolve(contents);
    const parts = (Array.isArray(resolved) ? resolved : [contents]).map((part) => objects.stream(part));
    if (parts.includes(undefined)) return [];
    const said = actualTextsIn(parts.join('\n'), (name) => property(objects, dict, name));
    return said.length === groups ? said : [];
  }
}

/** The words for each marked group of a content stream. */
export function actualTextsIn(
  content: string,
  propertyOf: (name: string) => PdfValue | undefined,
): (string | undefined)[] {
  const said: (string | undefined)[] = [];
  const reader = new PdfReader(content, 0, false);
  let operand: PdfValue | undefined;
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (isWord(value, 'BMC')) said.push(undefined);
    else if (isWord(value, 'BDC')) {
      const named = typeof operand === 'object' && 'name' in operand ? propertyOf(operand.name) : operand;
      const text = entry(named, 'ActualText');
      said.push(typeof text === 'object' && 'string' in text ? textOfString(text.string) : undefined);
    } else if (isWord(value, 'ID')) {
      const end = /\sEI(?=\s|$)/g;
      end.lastIndex = reader.at;
      if (!end.exec(content)) return said;
      reader.at = end.lastIndex;
    }
    operand = value;
  }
  return said;
}

function property(objects: RawObjects, page: PdfValue | undefined, name: string): PdfValue | undefined {
  let node = page;
  for (let depth = 0; depth < 20 && node !== undefined; depth++) {
    const resources = objects.resolve(entry(node, 'Resources'));
    if (resources !== undefined)
      return objects.resolve(entry(objects.resolve(entry(resources, 'Properties')), name));
    node = objects.resolve(entry(node, 'Parent'));
  }
  return undefined;
}
