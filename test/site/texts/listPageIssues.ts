import { articleAddress } from '../../../src/contract/articlePath.ts';
import type { ListItem } from '../../../src/contract/listSchema.ts';
import { allArticles, frontList, pageSize, parseListAddress } from '../../../src/contract/lists.ts';
import { attributesOf } from '../../../src/language/attributes.ts';
import { type BuiltDist, itemsOf } from '../builtDist.ts';
import type { BuiltPage } from '../builtPage.ts';
import { difference } from '../difference.ts';
import { leadsTo } from '../links/leadsTo.ts';
import { collapsed, named, shownText, type TreeElement } from '../tree.ts';

/** The articles that an address lists, in order; undefined for an address that is not a list's. */
export function itemsAt(address: string, { lists, publication }: Pick<BuiltDist, 'lists' | 'publication'>) {
  if (address === '/') {
    const front = itemsOf(lists, frontList);
    // The section of the newest article, then the others in the publication's order.
    const sections = new Set([front[0]?._aaaa.section, ...publication.sections.map(({ id }) => id)]);
    const led = [...sections].flatMap((id) => front.filter((item) => item._aaaa.section === id));
    const ids = new Set(led.map(({ id }) => id));
    return [
      ...led,
      ...itemsOf(lists, allArticles)
        .slice(0, pageSize)
        .filter(({ id }) => !ids.has(id)),
    ];
  }
  const asked = parseListAddress(address);
  if (asked?.page === undefined) return asked && itemsOf(lists, asked.list).slice(0, pageSize);
  return lists.get(asked.list)?.[asked.page - 1] ?? [];
}

/** What is missing from a list's page without scripts: every article in order, its title a link to it. */
export function listPageIssues(page: BuiltPage, items: readonly ListItem[]): string[] {
  const [main] = named(page.tree, 'main');
  const cards = main ? named(main, 'article') : [];
  const expected = items.map(({ id }) => `item-${id}`);
  const ids = cards.map(({ attribs }) => attribs.id);
  return [
    ...difference('the list', ids, expected),
    ...items.flatMap((item) => {
      const card = cards.find(({ attribs }) => attribs.id === `item-${item.id}`);
      return card ? cardIssues(card, item, page.address).map((issue) => `#item-${item.id}: ${issue}`) : [];
    }),
  ];
}

function cardIssues(card: TreeElement, item: ListItem, at: string | undefined): string[] {
  const links = named(card, 'a');
  const { lang, dir } = attributesOf(item.language);
  const shown = links.map((link) => [
    link.attribs.href && leadsTo(link.attribs.href, at),
    shownText(link),
    ...languageAround(link),
  ]);
  return difference('the link', shown, [[articleAddress(item.id), collapsed(item.title), lang, dir]]);
}

/** The `lang` and `dir` that apply to an element. */
function languageAround(element: TreeElement): [lang: string | undefined, dir: string | undefined] {
  const { lang, dir } = element.attribs;
  const { parent } = element;
  return lang === undefined && parent && 'attribs' in parent ? languageAround(parent) : [lang, dir];
}
