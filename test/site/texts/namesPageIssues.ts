import { listMembers, nameOfList } from '../../../src/contract/derived/listMembers.ts';
import { allArticles, listAddress, listKinds, type NamedKind } from '../../../src/contract/lists.ts';
import { attributesOf } from '../../../src/language/attributes.ts';
import { defaultChromeLanguage } from '../../../src/language/chromeLanguages.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import { type BuiltDist, itemsOf } from '../builtDist.ts';
import type { BuiltPage } from '../builtPage.ts';
import { difference } from '../difference.ts';
import { leadsTo } from '../links/leadsTo.ts';
import { named, shownText } from '../tree.ts';

/** What is wrong with the page of all authors, or all sources: each name must be a link, in its language, with its number of articles. */
export function namesPageIssues(
  page: BuiltPage,
  kind: NamedKind,
  { lists, publication }: Pick<BuiltDist, 'lists' | 'publication'>,
): string[] {
  const members = listMembers(publication, itemsOf(lists, allArticles));
  const expected = [...members.lists].flatMap(([list, articles]) => {
    const name = nameOfList(list, articles[0], members);
    if (!name || !list.startsWith(`${listKinds[kind].index.path}/`)) return [];
    const { lang, dir } = attributesOf(name.language);
    const count = formatNumber(articles.length, defaultChromeLanguage);
    return [[listAddress(list), name.text, lang, dir, count].join(' | ')];
  });
  const [main] = named(page.tree, 'main');
  const shown = (main ? named(main, 'li') : []).flatMap((item) => {
    const [link] = named(item, 'a');
    const [name] = named(item, 'bdi');
    // The number, and the noun that is only said.
    const [count, noun] = named(item, 'span');
    if (!link || !name || !count) return ['an entry without name, link or number'];
    const number = shownText(count)
      .replace(noun ? shownText(noun) : '', '')
      .trim();
    return [
      [
        leadsTo(link.attribs.href, page.address),
        shownText(name),
        name.attribs.lang,
        name.attribs.dir,
        number,
      ].join(' | '),
    ];
  });
  return difference('the names', shown.sort(), expected.sort());
}
