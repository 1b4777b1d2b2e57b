import { canHighlight, highlight } from '../marks/marks.ts';

/**
 * Marks places of an article, the one that the reader has come to more strongly. Browsers without highlights get sheets that lie on
 * the words: an element around each would be one that React does not know.
 *
 * @returns takes the marks away again
 */
export function paintPlaces(article: Element, places: readonly Range[], here: Range | undefined): () => void {
  if (!canHighlight()) return laySheets(article, places, here);
  const taken = [highlight('found', places), highlight('here', here ? [here] : [])];
  return () => {
    for (const take of taken) take();
  };
}

function laySheets(article: Element, places: readonly Range[], here: Range | undefined): () => void {
  const layer = Object.assign(document.createElement('div'), {
    className: 'find-sheets',
    ariaHidden: 'true',
  });
  const lay = () => {
    layer.replaceChildren();
    const origin = layer.getBoundingClientRect();
    for (const place of places)
      for (const rect of place.getClientRects()) {
        const sheet = document.createElement('div');
        if (place === here) sheet.dataset.here = '';
        sheet.style.inlineSize = `${rect.width}px`;
        sheet.style.blockSize = `${rect.height}px`;
        sheet.style.translate = `${rect.x - origin.x}px ${rect.y - origin.y}px`;
        layer.append(sheet);
      }
  };
  document.body.append(layer);
  // Tells of the first size, too.
  const resized = new ResizeObserver(lay);
  resized.observe(article);
  return () => {
    resized.disconnect();
    layer.remove();
  };
}
