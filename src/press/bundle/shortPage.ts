import { DomUtils } from 'htmlparser2';
import { all, type PageElement, type PageTree } from './slimPage.ts';

/** Takes off what pages repeat of the letterhead: the entry has it, and on paper the style. */
export function withoutLetterhead(page: PageTree): void {
  const [sheet] = all(page, ({ attribs }) => attribs.id === 'letterhead');
  if (sheet) DomUtils.removeElement(sheet);
  const [foot] = all(
    page,
    ({ name, parent }) => name === 'footer' && (parent as PageElement | null)?.name !== 'article',
  );
  // What is left leads to pages of the site.
  for (const line of foot?.children.slice(0, -1) ?? []) DomUtils.removeElement(line);
}

/** Takes off the way to the articles before and after one: its lists lead there, and ten thousand times it costs a megabyte. */
export function withoutNeighbours(page: PageTree): void {
  for (const nav of all(page, ({ name }) => name === 'nav'))
    if (DomUtils.findAll(({ name }) => name === 'article', nav.children).length > 0)
      DomUtils.removeElement(nav);
}

/** Takes off a part of a page whose links all lead out of the bundle: of the archive, the calendar that it does not have. */
export function withoutOutsideParts(page: PageTree): void {
  for (const section of all(
    page,
    ({ name, parent }) => name === 'section' && (parent as PageElement | null)?.name !== 'article',
  )) {
    const links = DomUtils.findAll(({ name }) => name === 'a', section.children);
    if (links.length > 0 && links.every(({ attribs }) => attribs.rel?.includes('external')))
      DomUtils.removeElement(section);
  }
}
