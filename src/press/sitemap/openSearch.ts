import { localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { escapeMarkup } from '../../contract/text/xmlMarkup.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { plainLine } from '../head/plainLine.ts';

/** The longest short name that browsers take (OpenSearch 1.1). */
const longest = 16;

/**
 * The description by which a browser offers the publication's search as one of its own (OpenSearch 1.1). Its addresses are
 * absolute, as the standard asks: on a mirror it searches the publication itself.
 */
export function openSearch({ monogram, name, origin }: Publication): string {
  const long = localizedText(name, defaultChromeLanguage);
  const short = [...plainLine(monogram)].slice(0, longest).join('');
  const text = escapeMarkup;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${text(short)}</ShortName>
<Description>${text(plainLine(long.text))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${text(origin)}/favicon.svg</Image>
<Url type="text/html" template="${text(origin)}/search?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
