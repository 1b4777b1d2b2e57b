import { renderToStaticMarkup } from 'react-dom/server';
import type { Publication } from '../../contract/publicationSchema.ts';
import { I18nProvider } from '../../language/I18nProvider.tsx';
import { Letterhead } from '../../sheet/Letterhead.tsx';
import { pressI18n } from './pressI18n.ts';

const i18n = pressI18n();
const rendered = new WeakMap<Publication, string>();

/** The letterhead as HTML, outside the reader's own part of the page: no code of the reader's is needed to print it. */
export function letterheadHtml(publication: Publication): string {
  const known = rendered.get(publication);
  if (known !== undefined) return known;
  const html = renderToStaticMarkup(
    <I18nProvider chrome={i18n}>
      <Letterhead publication={publication} />
    </I18nProvider>,
  );
  rendered.set(publication, html);
  return html;
}
