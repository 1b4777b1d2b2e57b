import { siteRoot } from '../data/siteRoot.ts';

/**
 * Links the style sheets that the page has inline. A style that applies has a link that is disabled, which loads nothing: code that
 * comes with the same sheet finds the link and does not ask for it (Vite's preload helper). A style that the browser has
 * blocked is loaded: the host's policy is then still that of an earlier release, with another hash.
 */
export function linkInlineStyles(): void {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-href]')) {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: siteRoot + style.dataset.href,
    });
    link.toggleAttribute('disabled', style.sheet !== null);
    document.head.append(link);
  }
}
