import type { Publication } from '../../contract/publicationSchema.ts';
import type { MastheadText } from './fontFaces.ts';

/** The words whose letters the masthead's own fonts must have, and the languages that are published. */
type Told = Pick<Publication, 'name' | 'motto' | 'sections'>;

export function mastheadText({ name, motto, sections }: Told): MastheadText {
  return {
    name: Object.values(name).join(' '),
    motto: motto?.bayts.flat().join(' ') ?? '',
    languages: sections.flatMap(({ languages }) => languages),
  };
}
