import { type ArchiveLanguage, archiveLanguages, languageAt } from './archiveLanguages.ts';
import { lexiconOf } from './lexicon.ts';
import { Random } from './random.ts';

/** What an article's number alone determines. */
export interface ArticleFacts {
  id: string;
  date: string;
  language: ArchiveLanguage;
  /** The original of a translation; its number is lower, so every archive with this article has it. */
  translationOf?: string;
}

const oneDay = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(2005, 0, 1);
const firstRecentDay = Date.UTC(2026, 8, 1);
const lastDay = Date.UTC(2026, 9, 31);
// The first articles are the newest, more than a home page shows: it is the same in archives of any size.
const recent = 120;
const translated = 0.1;

// The two-dimensional golden ratio (R2, Martin Roberts): any first N points are spread evenly, so that article k is the
// same in an archive of any size and every size covers all years in all languages.
const dateStep = 0.7548776662466927;
const languageStep = 0.5698402909980532;
// Numbers this far apart are closest in days: the later one appears some nine weeks after the earlier.
const versionDistance = 53;

/** The facts of article `number`, counted from 0, in the archive of a seed. */
export function articleFacts(number: number, seed: number): ArticleFacts {
  const facts = plainFacts(number, seed);
  const original = number - versionDistance;
  if (!isVersion(number, seed) || original < 0 || isVersion(original, seed)) return facts;
  const { id, date, language } = plainFacts(original, seed);
  return date <= facts.date && language !== facts.language ? { ...facts, translationOf: id } : facts;
}

/** The facts of an article that is newer than all others: the first, second … to be added to the archive. */
export function newestFacts(number: number, seed: number): ArticleFacts {
  const date = isoDay(lastDay + (number + 1) * oneDay);
  const language = archiveLanguages[0] as ArchiveLanguage;
  return { id: `${date}-${slug(new Random(seed, -1, number))}-newest-${number}`, date, language };
}

function plainFacts(number: number, seed: number): Omit<ArticleFacts, 'translationOf'> {
  const start = new Random(seed).next();
  const [from, to] = number < recent ? [firstRecentDay, lastDay] : [firstDay, firstRecentDay - oneDay];
  const days = Math.round((to - from) / oneDay) + 1;
  const date = isoDay(from + Math.floor(((start + number * dateStep) % 1) * days) * oneDay);
  const language = languageAt((start + number * languageStep) % 1);
  return { id: `${date}-${slug(new Random(seed, number, 1))}-${number}`, date, language };
}

function isVersion(number: number, seed: number): boolean {
  return new Random(seed, number, 2).chance(translated);
}

function slug(random: Random): string {
  const { telling } = lexiconOf('en');
  return Array.from({ length: random.between(2, 4) }, () => random.pick(telling)).join('-');
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
