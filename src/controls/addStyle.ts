const added = new Set<string>();

/** Adds the style of code that comes late, once. In the style sheet it would be in the HTML of every page. */
export function addStyle(css: string): void {
  if (added.has(css)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
