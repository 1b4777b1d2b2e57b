/** Where a link is on its page, in points. */
export interface LinkArea {
  href: string;
  x: number;
  end: number;
  y: number;
  bottom: number;
}

/** The side of a square in points: a few letters wide and two lines high. */
const side = 24;
/** An area over more squares is tried at each point. */
const mostSquares = 200;

/**
 * Finds the link at a point, the first of those that lie on each other. The page is parted into squares, so that ten thousand
 * links are not tried for each letter.
 */
export function linkFinder(areas: readonly LinkArea[]): (x: number, y: number) => LinkArea | undefined {
  const squares = new Map<string, number[]>();
  const large: number[] = [];
  for (const [at, area] of areas.entries()) {
    const keys = squaresOf(area);
    if (!keys) large.push(at);
    for (const key of keys ?? []) {
      const known = squares.get(key);
      if (known) known.push(at);
      else squares.set(key, [at]);
    }
  }
  return (x, y) => {
    const holds = (at: number) => {
      const area = areas[at];
      return area && x >= area.x && x <= area.end && y >= area.y && y <= area.bottom;
    };
    const near = squares.get(`${squareOf(x)} ${squareOf(y)}`)?.find(holds) ?? areas.length;
    return areas[large.find((at) => at < near && holds(at)) ?? near];
  };
}

/** Undefined for an area that is over too many. */
function squaresOf({ x, end, y, bottom }: LinkArea): string[] | undefined {
  const [left, top] = [squareOf(x), squareOf(y)];
  const [columns, rows] = [squareOf(end) - left + 1, squareOf(bottom) - top + 1];
  if (!(columns * rows <= mostSquares)) return undefined;
  return Array.from(
    { length: columns * rows },
    (_, at) => `${left + (at % columns)} ${top + Math.floor(at / columns)}`,
  );
}

function squareOf(points: number): number {
  return Math.floor(points / side);
}
