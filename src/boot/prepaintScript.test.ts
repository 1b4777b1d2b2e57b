import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chromeLanguages } from '../language/chromeLanguages.ts';
import { languageOf } from '../language/languages.ts';
import { settingsKey } from '../settings/settingsKey.ts';
import { parseSettings, textSizes, themes } from '../settings/settingsSchema.ts';
import { prepaintScript } from './prepaintScript.ts';

interface Html {
  lang: string;
  dir: string;
  dataset: { theme?: string; textSize?: number; waiting?: string };
}

/** Runs the script on a page as it is built, in a browser that runs the reader or in one that lacks something. */
function runWith(getItem: (key: string) => string | null, lacks: object = {}): Html {
  const documentElement: Html = { lang: 'fa-AF', dir: 'rtl', dataset: {} };
  const document: { documentElement: Html; whole?: boolean } = { documentElement };
  const withoutSorting = 'old' in lacks ? 'delete Array.prototype.toSorted;' : '';
  runInNewContext(withoutSorting + prepaintScript('the.key'), {
    document,
    localStorage: { getItem },
    window: { CompressionStream },
    ...lacks,
  });
  expect(document.whole ?? false).toBe(Object.keys(lacks).length === 0);
  return documentElement;
}

function paint(kept: string | null): Html {
  return runWith((key) => (key === 'the.key' ? kept : 'asked for another key'));
}

const built: Html = { lang: 'fa-AF', dir: 'rtl', dataset: {} };

test('the reader’s settings are on the page before it is painted', () => {
  expect(paint(JSON.stringify({ chrome: 'de', theme: 'sepia', textSize: 2 }))).toEqual({
    lang: 'de',
    dir: 'ltr',
    dataset: { theme: 'sepia', textSize: 2, waiting: '' },
  });
});

test('the script knows every choice, with its direction', () => {
  for (const chrome of chromeLanguages)
    for (const theme of themes)
      for (const textSize of textSizes) {
        expect(paint(JSON.stringify({ chrome, theme, textSize }))).toEqual({
          lang: chrome,
          dir: languageOf(chrome).direction,
          dataset: { theme, textSize, ...(chrome !== 'fa-AF' && { waiting: '' }) },
        });
      }
});

test.each([null, '', '{', 'null', '7', '"de"', '[]', '{"chrome":"zh","theme":"pink","textSize":9}'])(
  'the page stays as it is built with %j in storage',
  (kept) => {
    expect(paint(kept)).toEqual(built);
  },
);

test('a readable setting applies beside an unreadable one', () => {
  expect(paint('{"chrome":"ps","theme":7,"textSize":"2"}')).toEqual({
    lang: 'ps',
    dir: 'rtl',
    dataset: { waiting: '' },
  });
  expect(paint('{"chrome":[],"theme":"dark"}')).toEqual({ ...built, dataset: { theme: 'dark' } });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a chrome language “%s” is not one, though every object has it',
  (chrome) => {
    expect(paint(JSON.stringify({ chrome }))).toEqual(built);
  },
);

test.each<[string, object]>([
  ['toSorted', { old: true }],
  ['CompressionStream', { window: {} }],
])('a browser without %s keeps the page as it is built, and starts no code', (_, lacks) => {
  expect(runWith(() => '{"chrome":"de","theme":"dark"}', lacks)).toEqual(built);
});

test('a page without storage stays as it is built', () => {
  const page = runWith(() => {
    throw new Error('SecurityError: access is denied for this document');
  });
  expect(page).toEqual(built);
});

test('whatever is stored, the script accepts what the reader’s own code accepts', () => {
  const kept = fc.record(
    {
      chrome: fc.oneof(fc.constantFrom(...chromeLanguages), fc.jsonValue()),
      theme: fc.oneof(fc.constantFrom(...themes), fc.jsonValue()),
      textSize: fc.oneof(fc.constantFrom(...textSizes), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(kept, fc.jsonValue()), (json) => {
      const html = paint(JSON.stringify(json));
      const { chrome, theme, textSize } = parseSettings(json);
      expect({ lang: html.lang, dir: html.dir }).toEqual({ lang: chrome, dir: languageOf(chrome).direction });
      const { waiting, ...shown } = html.dataset;
      expect({ theme: 'system', textSize: 0, ...shown }).toEqual({ theme, textSize });
      expect(waiting).toBe(chrome === 'fa-AF' ? undefined : '');
    }),
  );
});

test('the script’s text does not end its element', () => {
  expect(prepaintScript(settingsKey)).not.toContain('<');
});
