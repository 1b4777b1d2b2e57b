import type { Publication } from '../../contract/publicationSchema.ts';
import type { MastheadText } from './fontFaces.ts';

type Told = Pick<Publication, 'name' | 'monogram' | 'motto' | 'sections'>;

/** The words whose letters the masthead's own fonts must have, and the languages that are published. */
export function mastheadText({ name, monogram, motto, sections }: Told): MastheadText {
  return {
    name: Object.values(name).join(' '),
    motto: motto?.bayts.flat().join(' ') ?? '',
    runningHead: `${Object.values(name)[0] ?? ''} · ${monogram}`,
    languages: sections.flatMap(({ languages }) => languages),
  };
}
