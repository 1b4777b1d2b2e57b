import fc from 'fast-check';

const some = (name: string, most: number) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: most }).map((number) => `${name}/${number}`),
    { maxLength: 3 },
  );
/** Any archive that is small. */
export const someArchive = fc.array(
  fc.record({
    language: fc.constantFrom('en', 'fa-AF'),
    family: fc.integer({ min: 0, max: 30 }).map(String),
    topics: some('topics', 5),
    authors: some('authors', 3),
    words: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }),
  }),
  { maxLength: 60 },
);
