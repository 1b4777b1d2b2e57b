const added = new Set<string>();

/**
 * Adds style that comes with late code. In the style sheet it would be in every page, and most are read without it.
 *
 * @param css style that has class names of its own
 */
export function addStyle(css: string): void {
  if (added.has(css)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
