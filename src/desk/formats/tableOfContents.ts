/** What is said of a table of contents, whose page numbers and places an article has not. */
export const contentsFinding = 'The table of contents was left out.';

/** Word's and LibreOffice's styles of its lines and of the words above them. */
const styles = /^(?:(?:toc|contents) (?:[1-9]|1\d|heading)|contents heading)$/i;

/** Whether a style is of a table of contents. @param names of the style and those it is based on, its own first */
export function isContentsStyle([name = '']: readonly string[]): boolean {
  return styles.test(name.trim());
}
