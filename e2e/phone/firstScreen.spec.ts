import { chromeLanguages } from '../../src/language/chromeLanguages.ts';
import { storedList } from '../support/content.ts';
import { expect, openIn, test } from '../support/reader.ts';

for (const chrome of chromeLanguages) {
  test(`the newest article’s title is in the first screen of a phone in ${chrome}, below the whole masthead`, async ({
    page,
  }) => {
    const [newest] = (await storedList(page, 'front', 1)).items;
    await openIn(page, chrome, '/');
    const banner = page.getByRole('banner');
    for (const words of ['افغانستان آزاد – آزاد افغانستان', 'AA-AA', 'از آن به که کشور به دشمن دهیم'])
      await expect(banner.getByText(words, { exact: true })).toBeInViewport({ ratio: 1 });
    const first = page.getByRole('main').getByRole('article').first().getByRole('heading');
    await expect(first).toHaveText(newest?.title ?? '');
    await expect(first).toBeInViewport({ ratio: 1 });
  });
}
