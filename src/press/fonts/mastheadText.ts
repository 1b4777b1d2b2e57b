import type { Publication } from '../../contract/publicationSchema.ts';
import type { MastheadText } from './fontFaces.ts';

type Told = Pick<Publication, 'name' | 'motto' | 'sections'>;

/** The words whose letters the masthead's own fonts must have, and the languages that are published. */
export function mastheadText({ name, motto, sections }: Told): MastheadText {
  return {
    name: Object.values(name).join(' '),
    motto: motto?.bayts.flat().join(' ') ?? '',
    languages: sections.flatMap(({ languages }) => languages),
  };
}
