import { expect, test } from 'vitest';
import { chromeLanguages } from '../language/chromeLanguages.ts';
import { bookWords } from './bookWords.ts';

/** What a book says as the chrome does; importing the chrome's dictionaries, a book would load all of them. */
const shared = {
  saved: 'saved.title',
  source: 'article.source',
  updated: 'article.updated',
  retracted: 'article.retracted',
  corrections: 'article.corrections',
  noteBack: 'note.back',
} as const;

test.each(chromeLanguages)('in %s a book calls things as the chrome does', async (tag) => {
  const { default: chrome } = await import(`../language/dictionaries/${tag}.json`, {
    with: { type: 'json' },
  });
  for (const [own, key] of Object.entries(shared))
    expect(bookWords(tag).words[own as keyof typeof shared]).toBe(chrome[key]);
});
