// Char of XML 1.0 (2.2) excludes these even as references; HTML forbids them, too.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
// Allowed but discouraged by both: invisible controls and noncharacters.
const unwanted = /[\u007f-\u0084\u0086-\u009f\p{Noncharacter_Code_Point}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text for XML 1.0 and HTML, between tags or inside double quotes: markup escaped, characters that
 * they forbid removed, a lone carriage return as a new line.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(unwanted, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? '');
}

/** Attributes of an element, each preceded by a space; undefined ones are left out. */
export function attributes(all: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(String(value))}"`))
    .join('');
}

/** An element with a text; '' for undefined, so that a missing field has no element. */
export function element(
  name: string,
  text: string | undefined,
  facts: Readonly<Record<string, string | number | undefined>> = {},
): string {
  if (text === undefined) return '';
  return `<${name}${attributes(facts)}>${escapeMarkup(text)}</${name}>`;
}

/** An empty element. */
export function emptyElement(
  name: string,
  facts: Readonly<Record<string, string | number | undefined>>,
): string {
  return `<${name}${attributes(facts)}/>`;
}
