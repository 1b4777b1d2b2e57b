import { DomUtils } from 'htmlparser2';
import { all, type PageElement, type PageTree } from './slimPage.ts';

/**
 * Adds to a list what its older pages list, once each, so that one file has it all; and takes out the way from page to page.
 *
 * @param older the older pages, newest first
 */
export function joinPages(page: PageTree, older: readonly PageTree[]): void {
  const known = new Set(itemsIn(page).map(articleOf));
  for (const other of older) {
    for (const item of itemsIn(other)) if (known.has(articleOf(item))) DomUtils.removeElement(item);
    for (const item of itemsIn(other)) known.add(articleOf(item));
    for (const list of new Set(itemsIn(other).map(({ parent }) => parent as PageElement)))
      addList(page, list);
  }
  withoutPaging(page);
}

/** Takes out the way from page to page. */
export function withoutPaging(page: PageTree): void {
  for (const nav of all(page, ({ name }) => name === 'nav'))
    if (leadsToPages(nav)) DomUtils.removeElement(nav);
}

/** Leaves of each listed article its title, language and day: how it begins and how long it is stands in the article. */
export function shortenItems(page: PageTree): void {
  for (const item of itemsIn(page)) {
    for (const article of childrenOf(item)) delete article.attribs.id;
    const [title] = DomUtils.findAll(({ name }) => /^h[2-4]$/.test(name), item.children);
    const excerpts = childrenOf(title?.parent as PageElement | undefined).filter(({ name }) => name === 'p');
    const [day] = DomUtils.findAll(({ name }) => name === 'time', item.children);
    if (day) delete day.attribs.datetime;
    const length = day && DomUtils.nextElementSibling(day);
    const pictures = DomUtils.findAll(({ name }) => name === 'img', item.children);
    for (const element of [...excerpts, ...pictures, ...(length ? [length] : [])])
      DomUtils.removeElement(element);
  }
}

/** Adds a list of an older page to the last one of its day, where lists have days, or else to the last. */
function addList(page: PageTree, list: PageElement): void {
  const day = headingOf(list)?.attribs.id;
  const lists = [...new Set(itemsIn(page).map(({ parent }) => parent as PageElement))];
  const last = lists.at(-1);
  const same = day === undefined ? last : lists.find((one) => headingOf(one)?.attribs.id === day);
  if (same) for (const item of childrenOf(list)) DomUtils.appendChild(same, item);
  else if (last?.parent && list.parent) DomUtils.append(last.parent, list.parent as PageElement);
}

/** The heading that stands beside a list, by itself: of a day. */
function headingOf(list: PageElement): PageElement | undefined {
  return childrenOf(list.parent as PageElement | null).find(
    ({ name, attribs }) => name === 'h2' && attribs.id !== undefined,
  );
}

function leadsToPages({ children }: PageElement): boolean {
  return (
    DomUtils.findAll(({ attribs }) => /(?:^|\/)page\/\d+(?:[/#]|$)/.test(attribs.href ?? ''), children)
      .length > 0
  );
}

/** The articles of a list as it shows them. */
function itemsIn(page: PageTree): PageElement[] {
  return all(page, (element) => element.name === 'li' && articleOf(element) !== undefined);
}

function articleOf(item: PageElement): string | undefined {
  return childrenOf(item).find(({ name }) => name === 'article')?.attribs.id;
}

function childrenOf(element: PageElement | null | undefined): PageElement[] {
  return (element?.children ?? []).filter((child): child is PageElement => 'attribs' in child);
}
