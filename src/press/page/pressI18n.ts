import type { i18n } from 'i18next';
import { createDefaultI18n } from '../../language/createI18n.ts';

/**
 * The chrome of a build. Its texts never change, so they are cached:
 * looking them up takes a sixth of a page's time.
 */
export function pressI18n(): i18n {
  const chrome = createDefaultI18n();
  const lookUp = chrome.getFixedT.bind(chrome) as unknown as (...scope: unknown[]) => Translate;
  const scopes = new Map<string, Translate>();
  const fixed = (...scope: unknown[]): Translate => {
    const name = JSON.stringify(scope);
    const known = scopes.get(name) ?? memoized(lookUp(...scope));
    scopes.set(name, known);
    return known;
  };
  chrome.getFixedT = fixed as unknown as typeof chrome.getFixedT;
  return chrome;
}

type Translate = (...asked: unknown[]) => unknown;

/** How many are cached: the interface's texts, counts, the days of some years. */
const most = 5000;

function memoized(translate: Translate): Translate {
  const words = new Map<string, unknown>();
  const remembered: Translate = (...asked) => {
    const name = JSON.stringify(asked);
    if (words.has(name)) return words.get(name);
    const found = translate(...asked);
    // Days and titles are many: those used once should not stay.
    if (words.size < most) words.set(name, found);
    return found;
  };
  return Object.assign(remembered, translate);
}
