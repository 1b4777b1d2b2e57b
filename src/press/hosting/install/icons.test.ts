import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { isWholePng } from '../../cards/isWholePng.ts';
import { icons } from './icons.ts';

const favicon = readFileSync(new URL('../../../../public/favicon.svg', import.meta.url), 'utf8');

test('each icon is a PNG of its size', () => {
  const sizes = icons(favicon).map(([path, file]) => [path, file.readUInt32BE(16), file.readUInt32BE(20)]);
  expect(sizes).toEqual([
    ['icons/icon-192.png', 192, 192],
    ['icons/icon-512.png', 512, 512],
    ['icons/maskable-512.png', 512, 512],
    ['icons/podcast.png', 1400, 1400],
    ['apple-touch-icon.png', 180, 180],
  ]);
  expect(icons(favicon).every(([, file]) => isWholePng(file))).toBe(true);
});

test('the maskable sign is inside the safe circle, its background reaches the edge', () => {
  const file = icons(favicon).find(([path]) => path.includes('maskable'))?.[1] ?? Buffer.alloc(0);
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><image width="512" height="512" href="data:image/png;base64,${file.toString('base64')}"/></svg>`;
  const { pixels } = new Resvg(image).render();
  const ground = pixels.subarray(0, 3).toString('hex');
  expect(ground).toBe('f7f3ea');
  let farthest = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels.subarray(at, at + 3).toString('hex') === ground) continue;
    farthest = Math.max(farthest, Math.hypot(((at / 4) % 512) - 256, Math.floor(at / 4 / 512) - 256));
  }
  expect(farthest).toBeGreaterThan(100);
  expect(farthest).toBeLessThan(0.4 * 512);
});
