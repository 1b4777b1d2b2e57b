import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chromeLanguages } from '../language/chromeLanguages.ts';
import { choices, defaultSettings, parseSettings, type Settings } from './settingsSchema.ts';

/** Of each setting a choice that is not the default. */
const set: Settings = {
  chrome: 'de',
  theme: 'dark',
  face: 'sans',
  textSize: 2,
  arabicSize: 3,
  latinSize: -1,
  lineSpacing: 1,
  columnWidth: 2,
  hyphens: 'manual',
  dataSaver: 'on',
  shortcuts: false,
  remember: true,
};
const possible = { chrome: chromeLanguages, ...choices };
const fields = Object.keys(defaultSettings) as (keyof Settings)[];

test('settings are read back', () => {
  const choiceOf = Object.entries(possible).map(([name, all]) => [name, fc.constantFrom(...all)] as const);
  fc.assert(
    fc.property(fc.record(Object.fromEntries(choiceOf)), (chosen) => {
      expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
    }),
  );
});

test('what the first version stored is read', () => {
  expect(parseSettings(JSON.parse('{"chrome":"ps","theme":"sepia","textSize":3}'))).toEqual({
    ...defaultSettings,
    chrome: 'ps',
    theme: 'sepia',
    textSize: 3,
  });
});

test.each(fields)('%s falls back alone', (field) => {
  for (const bad of ['none such', 7, null, [], {}, '0', 'true']) {
    expect(parseSettings({ ...set, [field]: bad })).toEqual({ ...set, [field]: defaultSettings[field] });
  }
  const { [field]: _, ...rest } = set;
  expect(parseSettings(rest)).toEqual({ ...set, [field]: defaultSettings[field] });
});

test('a field that only another version knows is no setting here', () => {
  expect(parseSettings({ ...set, ligatures: 'all' })).toEqual(set);
});

test('whatever is stored, the settings are complete', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      const settings = parseSettings(kept);
      expect(Object.keys(settings).sort()).toEqual([...fields].sort());
      for (const field of fields) expect(possible[field]).toContain(settings[field]);
    }),
  );
});
