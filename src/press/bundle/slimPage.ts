import { DomUtils, type parseDocument } from 'htmlparser2';

/** A parsed page. */
export type PageTree = ReturnType<typeof parseDocument>;
export type PageElement = ReturnType<typeof DomUtils.findAll>[number];
type PageNode = PageTree['children'][number];

/** Attributes that scripts alone read. */
const unread =
  /^(?:aria-(?:keyshortcuts|live|busy|expanded)|data-words|data-href|fetchpriority|blocking|crossorigin)$/;

/** Addresses of pages that are nothing without a script. */
const appPages = /(?:^|\/)(?:search|saved|storage)(?:\/(?:index\.html)?)?$/;

/**
 * Takes out of a page whatever does nothing without a script: scripts, preloads, data, the search, settings, saving and sharing; and
 * what machines read of a page on the web. What is read, and what opens by itself (days, notes, a list of languages), stays.
 */
export function slimPage(page: PageTree): void {
  for (const element of all(page, isInert)) {
    // What holds this has gone already.
    if (!isIn(element, page)) continue;
    removeWithHolder(element);
  }
  for (const comment of DomUtils.find(
    (node) => node.type === 'comment',
    page.children,
    true,
    Number.POSITIVE_INFINITY,
  ))
    DomUtils.removeElement(comment);
  for (const holder of all(page, ({ name }) => name === 'html' || name === 'head' || name === 'body'))
    for (const child of [...holder.children])
      if (child.type === 'text' && child.data.trim() === '') DomUtils.removeElement(child);
  for (const { attribs } of all(page, () => true))
    for (const name of Object.keys(attribs))
      if (unread.test(name) || (name === 'tabindex' && attribs[name] === '-1')) delete attribs[name];
}

/** All elements of a page that pass the test. */
export function all(page: PageTree, test: (element: PageElement) => boolean): PageElement[] {
  return DomUtils.findAll(test, page.children);
}

/** The text of an element. */
export function textOf(element: PageElement): string {
  return DomUtils.textContent(element);
}

function isInert(element: PageElement): boolean {
  const { name, attribs } = element;
  switch (name) {
    case 'script':
    case 'style':
    case 'link':
    case 'noscript':
    case 'template':
    case 'dialog':
    case 'label':
    case 'input':
    case 'select':
    case 'textarea':
      return true;
    case 'meta':
      return !('charset' in attribs) && attribs.name !== 'viewport';
    case 'button':
      return !('popovertarget' in attribs);
    case 'details':
      return isOpenedByScript(element);
    case 'a':
      return attribs.href !== undefined && appPages.test(attribs.href.replace(/^https?:\/\/[^/]*/, ''));
    // The style has the sign of what opens.
    case 'svg':
      return isInside(element, 'summary');
    // The code of the page's address, on paper alone.
    case 'img':
      return /\/qr\/[^/]*\.svg$/.test(attribs.src ?? '');
    default:
      return attribs.role === 'status' || 'aria-live' in attribs;
  }
}

/** Whether there is nothing to see in it, or nothing but what a script does; the settings load when they are opened. */
function isOpenedByScript({ children }: PageElement): boolean {
  const summary = children.find((child): child is PageElement => 'name' in child && child.name === 'summary');
  if (summary?.attribs['aria-keyshortcuts'] !== undefined) return true;
  const shown = children.filter((child) => child !== summary);
  if (DomUtils.textContent(shown).trim() === '') return true;
  return (
    DomUtils.findAll(({ name, attribs }) => name === 'button' && !('popovertarget' in attribs), shown)
      .length > 0
  );
}

/** Removes an element, and each holder that has nothing else. */
function removeWithHolder(element: PageElement): void {
  const holder = element.parent;
  DomUtils.removeElement(element);
  if (holder?.type !== 'tag' || !/^(?:div|p|li|ul|span)$/.test(holder.name)) return;
  if (holder.children.every((child: PageNode) => child.type === 'text' && child.data.trim() === ''))
    removeWithHolder(holder as PageElement);
}

function isIn(element: PageElement, page: PageTree): boolean {
  let above: PageElement['parent'] = element;
  while (above?.parent) above = above.parent;
  return above === page;
}

function isInside({ parent }: PageElement, name: string): boolean {
  if (parent === null || !('name' in parent)) return false;
  return parent.name === name || isInside(parent as PageElement, name);
}
