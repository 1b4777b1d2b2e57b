import { DomUtils, type parseDocument } from 'htmlparser2';

/** A parsed page. */
export type PageTree = ReturnType<typeof parseDocument>;
export type PageElement = ReturnType<typeof DomUtils.findAll>[number];
type PageNode = PageTree['children'][number];

/** Attributes that scripts alone read. */
const unread =
  /^(?:aria-(?:keyshortcuts|live|busy|expanded)|data-words|data-href|fetchpriority|blocking|crossorigin)$/;

/**
 * Takes out of a page whatever does nothing without a script: scripts, preloads, data, the search, settings, saving and sharing; and
 * what machines read of a page on the web. What is read, and what opens by itself (days, notes, a list of languages), stays; and what
 * a page has for browsers without scripts takes its place, a recording.
 *
 * @param isApp whether a link leads to a page that is nothing without a script
 */
export function slimPage(page: PageTree, isApp: (reference: string) => boolean): void {
  for (const element of all(page, ({ name }) => name === 'noscript')) openNoscript(element);
  for (const element of all(page, (one) => isInert(one, isApp))) {
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

/** Puts what plays or shows something in its place. Others say that scripts are needed, and go. */
function openNoscript(element: PageElement): void {
  const plays = DomUtils.findOne(({ name }) => /^(?:audio|video|img)$/.test(name), element.children);
  if (plays) for (const child of [...element.children]) DomUtils.prepend(element, child);
  removeWithHolder(element);
}

function isInert(element: PageElement, isApp: (reference: string) => boolean): boolean {
  const { name, attribs } = element;
  // What only code answers, as the pages themselves say it (styles/base.css).
  if ('data-app' in attribs) return true;
  switch (name) {
    case 'script':
    case 'style':
    case 'link':
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
      // A text keeps its words, wherever they lead.
      return attribs.href !== undefined && isApp(attribs.href) && !isInside(element, hasWords);
    // The style has the sign of what opens.
    case 'svg':
      return isInside(element, ({ name }) => name === 'summary');
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

function isInside({ parent }: PageElement, test: (holder: PageElement) => boolean): boolean {
  if (parent === null || !('name' in parent)) return false;
  return test(parent as PageElement) || isInside(parent as PageElement, test);
}

/** Whether it holds an article's text (ArticlePage.tsx). */
function hasWords({ name, attribs }: PageElement): boolean {
  return name === 'article' && 'data-words' in attribs;
}
