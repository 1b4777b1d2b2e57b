import css from './library.css?inline';

let isAdopted = false;

/** Puts the library's style on the page. It comes with its code: pages carry their style in themselves, and are read without this one. */
export function adoptLibraryStyle(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
