import { rootMark, startMark } from '../../offline/shellList.ts';
import { headTag } from '../head/headTag.ts';
import { plainLine } from '../head/plainLine.ts';
import { documentWith } from '../page/fillTemplate.ts';
import { relativeReferences } from '../page/relativeReferences.ts';

/**
 * The page that stands for any other where the line is cut: the frame without a text, marked so that the reader starts at once and
 * asks for what is kept (`data/line.ts`). Where a mark stands, the worker adds what the page that it stands for begins with.
 *
 * @param name the publication's, in the default chrome's language
 */
export function shellPage(template: string, name: string): string {
  const title = `<title>${plainLine(name).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`;
  const manifest = headTag('link', { rel: 'manifest', href: '/manifest.webmanifest' });
  const page = documentWith(template, title + manifest + startMark, '');
  return relativeReferences(page.replace('<html ', '<html data-kept data-waiting '), rootMark);
}
