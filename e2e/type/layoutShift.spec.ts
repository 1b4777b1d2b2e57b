import { pageKinds } from '../support/pageKinds.ts';
import { articles, expect, openIn, test } from '../support/reader.ts';

const addresses = [
  pageKinds.home,
  pageKinds.section,
  pageKinds['numbered page'],
  `/articles/${articles.english}`,
  pageKinds['article from right to left'],
];

for (const address of addresses) {
  for (const chrome of ['fa-AF', 'en'] as const) {
    test(`nothing moves on a first visit to ${address} in ${chrome}, though fonts and pictures load late`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts_seen: shifts });
        interface Shift extends PerformanceEntry {
          value: number;
          sources: { node?: Node }[];
        }
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) {
            const moved = sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML : node?.textContent,
            );
            shifts.push(`${value.toFixed(5)}: ${moved.map((one) => one?.slice(0, 90)).join(' | ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route(/\/assets\/fonts\/|\/content\/images\//, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.continue();
      });
      await openIn(page, chrome, address);
      await page.evaluate(async () => {
        await document.fonts.ready;
        const pictures = [...document.images].filter((picture) => picture.loading !== 'lazy');
        await Promise.all(pictures.map((picture) => picture.decode()));
        // Shifts are reported a frame late.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      });
      const shifts = await page.evaluate(() => (window as unknown as { shifts_seen: string[] }).shifts_seen);
      const sum = shifts.reduce((total, shift) => total + Number.parseFloat(shift), 0);
      // A word in the middle of a line may grow slightly when its font loads; no line may move.
      expect(sum, shifts.join('\n')).toBeLessThan(0.0005);
    });
  }
}
