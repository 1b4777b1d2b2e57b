import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chromeLanguages } from '../language/chromeLanguages.ts';
import { defaultSettings, parseSettings, textSizes, themes } from './settingsSchema.ts';

const set = { chrome: 'de', theme: 'dark', textSize: 2, remember: true } as const;

test('settings are read back', () => {
  const preferences = fc.record({
    chrome: fc.constantFrom(...chromeLanguages),
    theme: fc.constantFrom(...themes),
    textSize: fc.constantFrom(...textSizes),
    remember: fc.boolean(),
  });
  fc.assert(
    fc.property(preferences, (chosen) => {
      expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
    }),
  );
});

test.each(['chrome', 'theme', 'textSize', 'remember'] as const)('%s falls back alone', (field) => {
  for (const bad of ['none such', 7, null, [], {}]) {
    expect(parseSettings({ ...set, [field]: bad })).toEqual({
      ...set,
      [field]: defaultSettings[field],
    });
  }
  const { [field]: _, ...rest } = set;
  expect(parseSettings(rest)).toEqual({ ...set, [field]: defaultSettings[field] });
});

test('fields of another version are dropped', () => {
  expect(parseSettings({ ...set, fontFace: 'Comic' })).toEqual(set);
});

test('whatever is stored, the settings are complete', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      const { chrome, theme, textSize, remember, ...rest } = parseSettings(kept);
      expect(chromeLanguages).toContain(chrome);
      expect(themes).toContain(theme);
      expect(textSizes).toContain(textSize);
      expect(typeof remember).toBe('boolean');
      expect(rest).toEqual({});
    }),
  );
});
