import { Random } from './random.ts';

const width = 1200;
const height = 675;
const ridges = 12;
const points = 90;

/** The pictures of the generated archive, as `image` and `figure` name them. */
export const drawings = Array.from({ length: 8 }, (_, at) => ({
  src: `images/hills-${at + 1}.svg`,
  width,
  height,
}));

/** A drawing of hills one behind the other, an SVG document of some 20 kB; `number` counts from 0. */
export function drawHills(number: number): string {
  const random = new Random(number, width);
  const hue = random.between(0, 359);
  const ranges = Array.from({ length: ridges }, (_, at) => {
    let level = 120 + at * 45;
    const ridge = Array.from({ length: points }, (_, point) => {
      level += random.between(-12, 12);
      return `L${((point * width) / (points - 1)).toFixed(1)} ${(level + random.next() * 6).toFixed(1)}`;
    });
    return `<path fill="hsl(${hue} 30% ${85 - at * 6}%)" d="M0 ${height}${ridge.join('')}L${width} ${height}z"/>`;
  });
  const sky = `<rect width="${width}" height="${height}" fill="hsl(${hue} 40% 92%)"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${sky}${ranges.join('')}</svg>\n`;
}
