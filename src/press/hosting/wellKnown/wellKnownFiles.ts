import type { Publication } from '../../../contract/publicationSchema.ts';
import { securityTxt } from './securityTxt.ts';
import { trustTxt } from './trustTxt.ts';

/**
 * The files about the publication's standing that programs look for at a host's root, as far as they are configured.
 *
 * @param today YYYY-MM-DD
 */
export function wellKnownFiles(publication: Publication, today: string): [path: string, text: string][] {
  const trust = trustTxt(publication);
  const files: [path: string, text: string | undefined][] = [
    ['.well-known/security.txt', securityTxt(publication, today)],
    ['trust.txt', trust],
    ['.well-known/trust.txt', trust],
  ];
  return files.flatMap(([path, text]): [string, string][] => (text ? [[path, text]] : []));
}
