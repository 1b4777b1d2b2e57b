import { cleanPages, type Pages } from './cleanPages.ts';
import { damagedPages } from './damagedPages.ts';
import { dariWords } from './dariWords.ts';
import { disorderedPages } from './disorderedPages.ts';
import { englishWords } from './englishWords.ts';
import { germanWords } from './germanWords.ts';
import { pashtoWords } from './pashtoWords.ts';

const words = [englishWords, germanWords, dariWords, pashtoWords];

/** The documents of the acceptance tests: clean ones, ones with every kind of damage, ones with a page out of order. */
export const clean: Pages[] = words.map(cleanPages);
export const damaged: Pages[] = words.map(damagedPages);
export const disordered: Pages[] = words.map(disorderedPages);
export const allPages: Pages[] = [...clean, ...damaged, ...disordered];
