import type { i18n } from 'i18next';
import { chromeInDefaultLanguage } from '../language/i18n.ts';

/**
 * The chrome that the press prints with. Its words never change, so what is asked for without values is looked up once:
 * otherwise a tenth of the time that a page takes goes into words.
 */
export function pressChrome(): i18n {
  const chrome = chromeInDefaultLanguage();
  const lookUp = chrome.getFixedT.bind(chrome) as unknown as (...scope: unknown[]) => Translate;
  const scopes = new Map<string, Translate>();
  const fixed = (...scope: unknown[]): Translate => {
    const name = JSON.stringify(scope);
    const known = scopes.get(name) ?? remembering(lookUp(...scope));
    scopes.set(name, known);
    return known;
  };
  chrome.getFixedT = fixed as unknown as typeof chrome.getFixedT;
  return chrome;
}

type Translate = (key: unknown, ...values: unknown[]) => unknown;

function remembering(translate: Translate): Translate {
  const words = new Map<unknown, unknown>();
  const remembered: Translate = (key, ...values) => {
    if (values.length > 0) return translate(key, ...values);
    if (!words.has(key)) words.set(key, translate(key));
    return words.get(key);
  };
  return Object.assign(remembered, translate);
}
