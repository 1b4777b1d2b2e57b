import type { Locator } from '@playwright/test';

/**
 * On which side of its neighbour a punctuation mark is drawn: the letter or figure before it for a mark that closes,
 * the one after it for a mark that opens. Measured where the browser has painted them, so that neither the text's
 * order nor an attribute counts as the right place.
 */
export function sideOf(
  text: Locator,
  mark: string,
  role: 'opens' | 'closes',
): Promise<'left' | 'right' | 'apart'> {
  return text.evaluate(
    (element, { mark, role }) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const places: { node: Node; offset: number; character: string }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        [...(node.textContent ?? '')].reduce((offset, character) => {
          places.push({ node, offset, character });
          return offset + character.length;
        }, 0);
      }
      const characters = places.map((place) => place.character);
      const at = role === 'closes' ? characters.lastIndexOf(mark) : characters.indexOf(mark);
      const step = role === 'closes' ? -1 : 1;
      let next = at + step;
      while (next >= 0 && next < places.length && !/[\p{L}\p{N}]/u.test(characters[next] ?? '')) next += step;
      const boxes = [places[at], places[next]].map((place) => {
        if (!place) throw new Error(`There is no ${mark} with a letter beside it in: ${element.textContent}`);
        const range = document.createRange();
        range.setStart(place.node, place.offset);
        range.setEnd(place.node, place.offset + place.character.length);
        return range.getBoundingClientRect();
      });
      const [own, other] = boxes;
      if (!own || !other || own.bottom < other.top || own.top > other.bottom) return 'apart';
      return own.left + own.right > other.left + other.right ? 'right' : 'left';
    },
    { mark, role },
  );
}

/** The boxes of elements in document order, measured from the left edge, to compare their places. */
export async function leftEdges(...elements: Locator[]): Promise<number[]> {
  const boxes = await Promise.all(elements.map((element) => element.boundingBox()));
  return boxes.map((box) => (box ? box.x + box.width / 2 : Number.NaN));
}

/** Whether numbers decrease: the order of places when read from right to left. */
export const falling = (numbers: number[]) =>
  numbers.every((one, at) => at === 0 || one < (numbers[at - 1] ?? 0));
