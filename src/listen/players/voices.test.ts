import { expect, test } from 'vitest';
import { timesOf } from './RecordingPlayer.ts';
import { type VoiceFacts, voicesFor } from './voices.ts';

const voice = (lang: string, facts: Partial<VoiceFacts> = {}): VoiceFacts => ({
  lang,
  localService: false,
  default: false,
  voiceURI: lang,
  ...facts,
});

test.each([
  ['en', ['de-DE', 'en-GB', 'en_US'], ['en-GB', 'en_US']],
  ['en-US', ['en-GB', 'en_US'], ['en_US', 'en-GB']],
  ['fa-AF', ['en-US', 'fa-IR', 'ar-SA'], ['fa-IR']],
  ['prs', ['fa_IR'], ['fa_IR']],
  ['fa-AF', ['prs', 'fa-IR'], ['prs', 'fa-IR']],
  ['ps', ['fa-IR', 'en-US', 'ur-PK'], []],
  ['ps', [], []],
])('%s is spoken by those of %j', (language, device, chosen) => {
  expect(
    voicesFor(
      language,
      device.map((lang) => voice(lang)),
    ).map(({ lang }) => lang),
  ).toEqual(chosen);
});

test('a voice that needs no line comes before one that does', () => {
  const voices = [voice('en-GB', { default: true }), voice('en-GB', { localService: true, voiceURI: 'own' })];
  expect(voicesFor('en', voices)[0]?.voiceURI).toBe('own');
});

test('a time belongs to the sentence that its place is in, whatever else was counted as one', () => {
  const sentences = [
    { block: 0, start: 0, text: 'Title' },
    { block: 1, start: 0, text: 'One.' },
    { block: 1, start: 5, text: 'Two, which is long.' },
    { block: 2, start: 0, text: 'Three.' },
  ];
  const times: [number, number, number][] = [
    [1, 0, 2],
    [1, 5, 4],
    [1, 10, 5],
    [2, 90, 6],
    [7, 0, 8],
  ];
  expect(timesOf({ sentences: times }, sentences)).toEqual([
    { at: 1, time: 2 },
    { at: 2, time: 4 },
  ]);
});
