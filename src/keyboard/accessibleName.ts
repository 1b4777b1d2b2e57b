/** A name as it is read out, and the language it is in. */
interface Name {
  text: string;
  language: string;
}

/**
 * What an element is called: by the names that its attributes give it, else by its label or its words. (Of the Accessible Name
 * and Description Computation, W3C, what our controls need; but a `title` comes before the words, because ours say what a
 * control does.)
 */
export function accessibleName(element: HTMLElement): Name {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const namers = ids.flatMap((id) => document.getElementById(id) ?? []);
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const told = wordsOf(namers) || element.getAttribute('aria-label') || wordsOf(labels) || element.title;
  if (told) return { text: told, language: languageAt(element) };
  const words = wordsOf([element]);
  const inOneLanguage = [...element.querySelectorAll<HTMLElement>('[lang]')].find(
    (part) => wordsOf([part]) === words,
  );
  return {
    text: words || element.getAttribute('placeholder') || '',
    language: languageAt(inOneLanguage ?? element),
  };
}

function languageAt(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}

function wordsOf(elements: readonly Element[]): string {
  return elements.map(shownWords).join(' ').replace(/\s+/g, ' ').trim();
}

/** The words in a node; a box of its own stands apart from those beside it. */
function shownWords(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches('[aria-hidden=true], select, input, svg')) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  const words = [...node.childNodes].map(shownWords).join('');
  return /^(?:inline|contents)/.test(display) ? words : ` ${words} `;
}
