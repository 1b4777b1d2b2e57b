/** How a verse of one bayt stands in a container of a width. */
interface Standing {
  width: number;
  isBeside: boolean;
  /** The most that a hemistich has. */
  lines: number;
  isInside: boolean;
}

/**
 * Measures a verse in containers of some widths. Runs in the page: it sees nothing but its parameters.
 *
 * @returns the width it needs to stand side by side, and how it stands
 */
export function verseAt(selector: string, ...widths: number[]): { room: number; seen: Standing[] } {
  const figure = document.querySelector<HTMLElement>(`${selector} figure, figure${selector}`);
  const bayt = figure?.querySelector('li');
  if (!figure || !bayt) throw new Error(`There is no verse in ${selector}`);
  const hemistichs = [...bayt.children];
  const at = (width: number) => {
    figure.style.inlineSize = `${width}px`;
    const outer = figure.getBoundingClientRect();
    const texts = hemistichs.map((hemistich) => {
      const range = document.createRange();
      range.selectNodeContents(hemistich.firstElementChild ?? hemistich);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      return { tops: new Set(boxes.map(({ top }) => Math.round(top))), boxes };
    });
    const boxes = texts.flatMap((text) => text.boxes);
    return {
      width,
      isBeside: texts.every(({ tops }) => [...tops].every((top) => texts[0]?.tops.has(top))),
      lines: Math.max(...texts.map(({ tops }) => tops.size)),
      isInside: boxes.every(({ left, right }) => left > outer.left - 1 && right < outer.right + 1),
    };
  };
  at(5000);
  const column = Math.max(...hemistichs.map((one) => one.getBoundingClientRect().width));
  const room = 2 * column + 3 * Number.parseFloat(getComputedStyle(bayt).fontSize);
  const seen = widths.map(at);
  figure.style.inlineSize = '';
  return { room, seen };
}
