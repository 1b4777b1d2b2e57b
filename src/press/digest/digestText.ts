import { isolateText } from '../../contract/text/isolateText.ts';
import { languageOf } from '../../language/languages.ts';
import type { DigestIssue } from './digestIssue.ts';
import { moreLine } from './moreLine.ts';

/**
 * A mail as plain text: every line isolated in its own direction, addresses on lines of their own.
 *
 * @param shown how many articles there is room for
 */
export function digestText(issue: DigestIssue, shown: number): string {
  const { chrome, sender, section, days, items, sectionUrl } = issue;
  const head = [
    line(sender.name.text, sender.name.language),
    line(section.text, section.language),
    line(days, chrome),
  ];
  const parts = items.slice(0, shown).map(({ language, title, authors, day, excerpt, url }) =>
    [title, `${authors} · ${day}`, excerpt]
      .filter((text) => text !== '')
      .map((text) => line(text, language))
      .concat(url),
  );
  const foot = [line(moreLine(issue, shown), chrome), sectionUrl];
  return `${[head, ...parts, foot].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/**
 * A line in its own direction. A program that gives each line the direction of its first letter overlooks an isolate, so a mark
 * of direction stands before it (UAX #9, P2). What a list program would take for a field of its template is parted.
 */
function line(text: string, language: string): string {
  const mark = languageOf(language).direction === 'rtl' ? '\u200f' : '\u200e';
  return mark + isolateText(withoutFields(text), language);
}

/** A text in which no list program finds a field: `{{` becomes `{` U+2060 `{`. */
export function withoutFields(text: string): string {
  return text.replace(/([{}])(?=\1)/g, '$1\u2060');
}
