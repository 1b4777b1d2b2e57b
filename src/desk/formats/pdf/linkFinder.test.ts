import { expect, test } from 'vitest';
import { linkFinder } from './linkFinder.ts';

const link = (href: string, x: number, y: number, width: number, height: number) => ({
  href,
  x,
  end: x + width,
  y,
  bottom: y + height,
});

test('the link at a point is the first of those that lie there, small or as large as the page', () => {
  const page = link('page', 0, 0, 600, 800);
  const [word, over] = [link('word', 20, 40, 60, 12), link('over', 10, 30, 200, 50)];
  const find = linkFinder([word, over, page]);
  expect([find(50, 45), find(50, 60), find(400, 700), find(700, 45)]).toEqual([word, over, page, undefined]);
  expect(linkFinder([page, word])(50, 45)).toBe(page);
  expect(linkFinder([word])(80, 52)).toBe(word);
  expect(linkFinder([])(1, 1)).toBeUndefined();
});

test('of ten thousand links on a page only the near ones are tried at a point', () => {
  let tried = 0;
  const links = Array.from({ length: 10_000 }, (_, at) => {
    const area = link(`${at}`, (at % 100) * 6, Math.floor(at / 100) * 8, 5, 7);
    return {
      ...area,
      get x() {
        tried += 1;
        return area.x;
      },
    };
  });
  const find = linkFinder(links);
  tried = 0;
  for (const at of [0, 57, 4321, 9999])
    expect(find((at % 100) * 6 + 2, Math.floor(at / 100) * 8 + 3)?.href).toBe(`${at}`);
  expect(tried).toBeLessThan(200);
});
