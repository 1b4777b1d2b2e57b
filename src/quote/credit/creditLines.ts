import type { LocalizedText } from '../../contract/localizedText.ts';
import { languageOf } from '../../language/languages.ts';
import { formatDayPair } from '../../language/late/dayPair.ts';
import type { Quotation } from './quotation.ts';

/** What the articles' languages call a source. */
const sourceWords: Readonly<Record<string, string>> = {
  fa: 'منبع',
  ps: 'سرچینه',
  en: 'Source',
  de: 'Quelle',
  fr: 'Source',
  es: 'Fuente',
  it: 'Fonte',
  nl: 'Bron',
  pt: 'Fonte',
  sv: 'Källa',
  tr: 'Kaynak',
  ru: 'Источник',
};

/**
 * Who has written a quotation, in what, when, and where that came from: each line in one language, because a line in two is torn
 * wherever it is pasted.
 */
export function creditLines({ article, publication }: Quotation): LocalizedText[] {
  const { language, title, authors, date, source } = article;
  const { direction, tag } = languageOf(language);
  const comma = direction === 'rtl' ? '، ' : ', ';
  const lines = [{ text: `— ${[...authors, formatDayPair(date, language)].join(comma)}`, language }];
  lines.push({ text: title, language });
  if (publication) {
    const { name, monogram } = publication;
    lines.push({
      text: [name.text, monogram && `(${monogram})`].filter(Boolean).join(' '),
      language: name.language,
    });
  }
  if (source) {
    const word = sourceWords[tag.split('-')[0] ?? ''];
    const said = [source.name, ...(source.date ? [formatDayPair(source.date, language)] : [])].join(comma);
    lines.push({ text: word ? `${word}${tag === 'fr' ? '\u00a0' : ''}: ${said}` : `(${said})`, language });
  }
  return lines;
}
