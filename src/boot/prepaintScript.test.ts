import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chromeLanguages } from '../language/chromeLanguages.ts';
import { languageOf } from '../language/languages.ts';
import { settingsKey } from '../settings/settingsKey.ts';
import { choices, defaultSettings, parseSettings } from '../settings/settingsSchema.ts';
import { shownSettings } from '../settings/shownSettings.ts';
import { prepaintScript } from './prepaintScript.ts';

interface Html {
  lang: string;
  dir: string;
  /** The attributes `data-…`. */
  dataset: Record<string, unknown>;
  /** The custom properties, without their hyphens. */
  properties: Record<string, unknown>;
}

interface Browser {
  saveData?: boolean;
  /** Whether the system asks for less data. */
  reduces?: boolean;
  /** Globals that are lacking, or `old` for a browser without `toSorted`. */
  lacks?: object;
}

/** Runs the script on a page as it is built, in a browser that runs the reader or in one that lacks something. */
function runWith(
  getItem: (key: string) => string | null,
  { saveData, reduces = false, lacks = {} }: Browser = {},
): Html {
  const html: Html = { lang: 'fa-AF', dir: 'rtl', dataset: {}, properties: {} };
  const setProperty = (name: string, value: unknown) => {
    html.properties[name.slice(2)] = value;
  };
  const { properties: _, ...attributes } = html;
  const documentElement = { ...attributes, style: { setProperty } };
  const document: { documentElement: object; whole?: boolean } = { documentElement };
  const withoutSorting = 'old' in lacks ? 'delete Array.prototype.toSorted;' : '';
  runInNewContext(withoutSorting + prepaintScript('the.key'), {
    document,
    localStorage: { getItem },
    window: { CompressionStream },
    navigator: saveData === undefined ? {} : { connection: { saveData } },
    matchMedia: () => ({ matches: reduces }),
    ...lacks,
  });
  expect(document.whole ?? false).toBe(Object.keys(lacks).length === 0);
  const { lang, dir } = documentElement;
  return { ...html, lang, dir };
}

function paint(kept: string | null, browser: Browser = {}): Html {
  return runWith((key) => (key === 'the.key' ? kept : 'asked for another key'), browser);
}

const built: Html = { lang: 'fa-AF', dir: 'rtl', dataset: {}, properties: {} };

test('the reader’s settings are on the page before it is painted', () => {
  const shown = { theme: 'sepia', face: 'sans', textSize: 2, lineSpacing: -1, hyphens: 'manual' };
  expect(paint(JSON.stringify({ chrome: 'de', ...shown, remember: true }))).toEqual({
    lang: 'de',
    dir: 'ltr',
    dataset: { ...shown, waiting: '' },
    properties: shown,
  });
});

test('the script knows every language, with its direction', () => {
  for (const chrome of chromeLanguages)
    expect(paint(JSON.stringify({ chrome }))).toEqual({
      ...built,
      lang: chrome,
      dir: languageOf(chrome).direction,
      dataset: chrome === 'fa-AF' ? {} : { waiting: '' },
    });
});

test.each<[string, string, Browser, boolean]>([
  ['on', 'on', {}, true],
  ['on for a browser that reduces nothing', 'on', { saveData: false }, true],
  ['off for a browser that saves', 'off', { saveData: true, reduces: true }, false],
  ['as a browser has it that saves', 'system', { saveData: true }, true],
  ['as a system has it that asks for less', 'system', { reduces: true }, true],
  ['as a browser has it that saves nothing', 'system', { saveData: false }, false],
  ['as a browser has it that says nothing', 'system', {}, false],
])(
  'where saving data is %s, the page knows before a font or a picture is asked for',
  (_, dataSaver, browser, saves) => {
    const { dataset } = paint(JSON.stringify({ dataSaver, face: 'naskh' }), browser);
    expect(dataset).toEqual(saves ? { face: 'device', saving: '' } : { face: 'naskh' });
  },
);

test('a browser that saves data is heeded where nothing is stored, and where nothing can be', () => {
  const saving = { face: 'device', saving: '' };
  expect(paint(null, { saveData: true }).dataset).toEqual(saving);
  const refuses = () => {
    throw new Error('SecurityError: access is denied for this document');
  };
  expect(runWith(refuses, { saveData: true }).dataset).toEqual(saving);
});

test.each([
  null,
  '',
  '{',
  'null',
  '7',
  '"de"',
  '[]',
  '{"chrome":"zh","textSize":9,"lineSpacing":-2,"columnWidth":1.5,"hyphens":null}',
])('the page stays as it is built with %j in storage', (kept) => {
  expect(paint(kept)).toEqual(built);
});

test('a readable setting applies beside an unreadable one', () => {
  expect(paint('{"chrome":"ps","theme":[],"textSize":2.5}')).toEqual({
    ...built,
    lang: 'ps',
    dataset: { waiting: '' },
  });
  expect(paint('{"chrome":[],"theme":"dark"}')).toEqual({
    ...built,
    dataset: { theme: 'dark' },
    properties: { theme: 'dark' },
  });
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
  expect(runWith(() => '{"chrome":"de","theme":"dark"}', { lacks })).toEqual(built);
});

test('a page without storage stays as it is built', () => {
  const page = runWith(() => {
    throw new Error('SecurityError: access is denied for this document');
  });
  expect(page).toEqual(built);
});

test('whatever is stored, the script accepts what the reader’s own code accepts', () => {
  const anything = Object.entries({ chrome: chromeLanguages, ...choices }).map(
    ([name, possible]) => [name, fc.oneof(fc.constantFrom<unknown>(...possible), fc.jsonValue())] as const,
  );
  const kept = fc.record(Object.fromEntries(anything), { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(kept, fc.jsonValue()), (json) => {
      const { lang, dir, dataset, properties } = paint(JSON.stringify(json));
      const settings = parseSettings(JSON.parse(JSON.stringify(json)));
      expect({ lang, dir }).toEqual({ lang: settings.chrome, dir: languageOf(settings.chrome).direction });
      expect(dataset.waiting).toBe(settings.chrome === 'fa-AF' ? undefined : '');
      const saves = settings.dataSaver === 'on';
      expect(dataset.saving).toBe(saves ? '' : undefined);
      if (saves) expect(dataset.face).toBe('device');
      for (const name of shownSettings) {
        const shown = properties[name];
        // No style knows another word.
        const isKnown = choices[name].some((choice) => choice === shown);
        expect(isKnown ? shown : defaultSettings[name]).toBe(settings[name]);
      }
    }),
  );
});

test('the script’s text does not end its element', () => {
  expect(prepaintScript(settingsKey)).not.toContain('<');
});
