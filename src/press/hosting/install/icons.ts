import { Resvg } from '@resvg/resvg-js';

/**
 * The PNG icons for phones and browsers, drawn from the publication's `favicon.svg` (64 by 64 units).
 * The maskable one keeps the sign inside the circle of 40 % that every mask leaves (W3C Web App Manifest), on the
 * sign's own background. Throws for a file that is not SVG.
 *
 * @returns path below the site's base, and the file
 */
export function icons(favicon: string): [path: string, file: Buffer][] {
  return [
    ['icons/icon-192.png', drawn(favicon, 192)],
    ['icons/icon-512.png', drawn(favicon, 512)],
    ['icons/maskable-512.png', drawn(onGround(favicon, 0.74), 512)],
    // What podcasts are shown with: at least 1400 pixels a side (Apple Podcasts).
    ['icons/podcast.png', drawn(onGround(favicon, 0.74), 1400)],
    // Apple blackens transparent pixels and rounds the corners itself.
    ['apple-touch-icon.png', drawn(onGround(favicon, 1), 180)],
  ];
}

function drawn(svg: string, size: number): Buffer {
  return new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: size },
  })
    .render()
    .asPng();
}

function onGround(favicon: string, share: number): string {
  const size = 64 * share;
  const at = (64 - size) / 2;
  const image = Buffer.from(favicon).toString('base64');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${ground(favicon)}"/>` +
    `<image x="${at}" y="${at}" width="${size}" height="${size}" href="data:image/svg+xml;base64,${image}"/></svg>`
  );
}

/** The sign's background: the colour in the middle of its left edge, or paper if that is transparent. */
function ground(favicon: string): string {
  const { pixels, width, height } = new Resvg(favicon, { font: { loadSystemFonts: false } }).render();
  const at = 4 * width * Math.floor(height / 2);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
  return alpha === 255 ? `rgb(${red},${green},${blue})` : '#faf7f0';
}
