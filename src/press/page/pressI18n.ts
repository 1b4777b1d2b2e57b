import type { i18n } from 'i18next';
import { createDefaultI18n } from '../../language/createI18n.ts';

/**
 * The chrome that the press prints with. Its words never change, so what was asked for before is not looked up
 * again: otherwise a sixth of the time that a page takes goes into words.
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

/** Answers that are remembered: the interface's words, counts, the days of some years. */
const most = 5000;

function memoized(translate: Translate): Translate {
  const words = new Map<string, unknown>();
  const remembered: Translate = (...asked) => {
    const name = JSON.stringify(asked);
    if (words.has(name)) return words.get(name);
    const found = translate(...asked);
    // Days and titles are many: what is asked for once should not stay.
    if (words.size < most) words.set(name, found);
    return found;
  };
  return Object.assign(remembered, translate);
}
