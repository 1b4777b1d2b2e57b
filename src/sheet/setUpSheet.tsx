import type { QueryClient } from '@tanstack/react-query';
import type { i18n as I18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import type { Publication } from '../contract/publicationSchema.ts';
import { I18nProvider } from '../language/I18nProvider.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { Letterhead } from './Letterhead.tsx';
import { letterheadId } from './letterheadId.ts';
import sheetAddress from './sheet.css?url';
import { applySheetSettings, readSheetSettings } from './sheetSettings.ts';

/**
 * Prepares the page to be printed as a sheet, wherever the reader has come from: a built article has its letterhead and
 * the sheet's style, other pages get them here.
 */
export function setUpSheet(client: QueryClient, i18n: I18n): void {
  applySheetSettings(readSheetSettings());
  // By the file's name: a built article's link is relative to where it was opened.
  const name = sheetAddress.slice(sheetAddress.lastIndexOf('/'));
  if (!document.querySelector(`link[href$="${name}"]`)) {
    const link = { rel: 'stylesheet', media: 'print', href: sheetAddress };
    document.head.append(Object.assign(document.createElement('link'), link));
  }
  const publication = client.getQueryData<Publication>(publicationQuery.queryKey);
  if (!publication || document.getElementById(letterheadId)) return;
  // Of its own: the reader's root holds what the reader renders.
  const place = document.createElement('div');
  document.body.prepend(place);
  createRoot(place).render(
    <I18nProvider chrome={i18n}>
      <Letterhead publication={publication} />
    </I18nProvider>,
  );
}
