/** How dark each field of a grid over a text is, line by line: 0 to 255. */
export type Ink = number[];

/**
 * Draws texts with a font and looks at the ink. Runs in the page: it sees nothing but its parameters.
 *
 * @param font the file's address
 * @param weight as `@font-face` has it
 * @param texts divided by spaces
 */
export async function inkOf(font: string, weight: string, texts: string): Promise<Ink[]> {
  const face = await new FontFace('Tried', `url(${font})`, { weight }).load();
  document.fonts.clear();
  document.fonts.add(face);
  const field = 8;
  const [columns, rows] = [24, 20];
  const canvas = Object.assign(document.createElement('canvas'), {
    width: columns * field,
    height: rows * field,
  });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser draws nothing.');
  context.direction = 'rtl';
  context.textAlign = 'center';
  context.font = `${weight.split(' ')[0]} 64px Tried`;
  return texts.split(' ').map((text) => {
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = 'black';
    context.fillText(text, canvas.width / 2, canvas.height * 0.6);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const ink = new Array<number>(columns * rows).fill(0);
    for (let y = 0; y < canvas.height; y += 1)
      for (let x = 0; x < canvas.width; x += 1) {
        const at = Math.floor(y / field) * columns + Math.floor(x / field);
        ink[at] = (ink[at] ?? 0) + (255 - (data[4 * (y * canvas.width + x)] ?? 255)) / field ** 2;
      }
    return ink.map(Math.round);
  });
}
