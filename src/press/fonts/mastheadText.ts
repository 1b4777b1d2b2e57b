import type { Publication } from '../../contract/publicationSchema.ts';
import type { MastheadText } from './fontFaces.ts';

/** The words whose letters the masthead's own fonts must have. */
export function mastheadText({ name, motto }: Pick<Publication, 'name' | 'motto'>): MastheadText {
  return { name: Object.values(name).join(' '), motto: motto?.bayts.flat().join(' ') ?? '' };
}
