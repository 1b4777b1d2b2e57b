import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { anArticle, blocksByType, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';
import { timesOf } from './players/RecordingPlayer.ts';
import { voicePatience } from './players/utterance.ts';
import { FakeVoices } from './testing/fakeVoices.ts';
import { sentencesOf } from './text/sentencesOf.ts';

const patience = structuredClone(voicePatience);
beforeEach(() => document.getSelection()?.removeAllRanges());
afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(voicePatience, structuredClone(patience));
  Reflect.deleteProperty(window, 'speechSynthesis');
});

const article = anArticle({
  title: 'The kite',
  body: [
    'One kite. Two kites.',
    { type: 'paragraph', text: 'Ein Drachen.', language: 'de' },
    'The end.',
    { type: 'note', number: 1, text: 'A note.' },
  ],
});

const marked = () => [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range as Range).toString());

async function open(shown = article, language: ChromeLanguage = 'en', name = 'Listen') {
  const { screen } = await renderReader(`/articles/${shown.id}`, filesWith(shown), language);
  const opener = screen.getByRole('button', { name, exact: true });
  await expect.element(opener).toBeVisible();
  return { screen, opener };
}

async function heard(voices: FakeVoices, text: string) {
  await vi.waitFor(() => expect(voices.said.at(-1)?.text).toBe(text));
  await vi.waitFor(() => expect(marked()).toEqual([text]));
}

test('an article is read sentence by sentence, each marked; notes are not; foreign passages by a voice of theirs or left out', async () => {
  const voices = new FakeVoices('fa-IR', 'en-GB');
  const { screen, opener } = await open();
  await opener.click();
  const bar = screen.getByRole('group', { name: 'Listening' });
  await expect.element(bar.getByRole('button', { name: 'Pause' })).toHaveFocus();
  for (const text of ['The kite', 'One kite.', 'Two kites.']) {
    await heard(voices, text);
    voices.finish();
  }
  await heard(voices, 'The end.');
  await expect.element(bar.getByText(/no voice for it: .*Deutsch/)).toBeVisible();
  voices.finish();
  await expect.element(bar.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(voices.said.map(({ lang }) => lang)).toEqual(['en-GB', 'en-GB', 'en-GB', 'en-GB']);
});

test('pause, the next sentence, the one before, another speed; closing ends it and gives the focus back', async () => {
  const voices = new FakeVoices('en-GB', 'de-DE');
  const { screen, opener } = await open();
  await opener.click();
  const bar = screen.getByRole('group', { name: 'Listening' });
  await heard(voices, 'The kite');
  await bar.getByRole('button', { name: 'Next sentence' }).click();
  await heard(voices, 'One kite.');
  await bar.getByRole('button', { name: 'Pause' }).click();
  const { length } = voices.said;
  await bar.getByRole('button', { name: 'Next sentence' }).click();
  await vi.waitFor(() => expect(marked()).toEqual(['Two kites.']));
  await bar.getByRole('button', { name: 'Previous sentence' }).click();
  await vi.waitFor(() => expect(marked()).toEqual(['One kite.']));
  expect(voices.said).toHaveLength(length);
  await bar.getByRole('combobox', { name: 'Speed' }).selectOptions('1.5×');
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'MediaPlayPause' }));
  await vi.waitFor(() => expect(voices.said.at(-1)).toMatchObject({ text: 'One kite.', rate: 1.5 }));
  await bar.getByRole('button', { name: 'Stop listening' }).click();
  await expect.element(bar).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect(marked()).toEqual([]);
});

test('quotations and verses are read, and have times; who said it, pictures and tables are not', async () => {
  const types = [blocksByType.quote, blocksByType.verse, blocksByType.figure, blocksByType.table];
  await open(anArticle({ title: 'The kite', body: types }));
  const sentences = sentencesOf(document.querySelector('article') as Element);
  expect(sentences.map(({ text, block }) => [block, text])).toEqual([
    [0, 'The kite'],
    [1, 'A quoted word.'],
    [2, blocksByType.verse.bayts[0].join(' ')],
  ]);
  const times = timesOf(
    {
      sentences: [
        [1, 0, 2],
        [2, 0, 4],
      ],
    },
    sentences,
  );
  expect(times.map(({ at, time }) => [at, time])).toEqual([
    [1, 2],
    [2, 4],
  ]);
});

test('where only what is left of the text has no voice, that is left out, and no voice is said to be missing', async () => {
  new FakeVoices('en-GB');
  const { screen, opener } = await open(
    anArticle({
      title: 'The kite',
      body: ['One.', { type: 'paragraph', text: 'Ein Ende.', language: 'de' }],
    }),
  );
  const words = screen.getByText('Ein Ende.').element().firstChild as Text;
  document.getSelection()?.setBaseAndExtent(words, 0, words, 3);
  await opener.click();
  await expect.element(screen.getByText(/no voice for it: .*Deutsch/)).toBeVisible();
  expect(document.body.textContent).not.toMatch(/This device has no voice/);
});

test('it begins at what is selected', async () => {
  const voices = new FakeVoices('en-GB', 'de-DE');
  const { screen, opener } = await open();
  const words = screen.getByText('One kite. Two kites.').element().firstChild as Text;
  document.getSelection()?.setBaseAndExtent(words, 12, words, 15);
  await opener.click();
  await heard(voices, 'Two kites.');
  voices.finish();
  await heard(voices, 'Ein Drachen.');
  expect(voices.said.at(-1)?.lang).toBe('de-DE');
});

test.each([
  ['fa-AF', 'شنیدن', /برای .*دری.* صدایی ندارد/],
  ['en', 'Listen', /no voice for .*دری/],
] as const)('a device without a voice of the text says so, in %s', async (language, name, words) => {
  new FakeVoices('en-GB', 'ar-SA');
  const { screen, opener } = await open(
    anArticle({ language: 'fa-AF', title: 'بادبادک', body: ['یک بادبادک.'] }),
    language,
    name,
  );
  await opener.click();
  await expect.element(screen.getByRole('status').getByText(words)).toBeVisible();
});

test('a voice that never begins is told, and can be tried again; one that stops is followed by the next sentence', async () => {
  const voices = new FakeVoices('en-GB');
  voicePatience.start.local = 150;
  voices.manner = 'silent';
  const { screen, opener } = await open();
  await opener.click();
  await expect.element(screen.getByText(/voice doesn’t begin/)).toBeVisible();
  const bar = screen.getByRole('group', { name: 'Listening' });
  voices.manner = 'stalls';
  Object.assign(voicePatience, { rest: 100, character: 1 });
  await bar.getByRole('button', { name: 'Play' }).click();
  await expect.element(screen.getByText(/stops again and again/)).toBeVisible();
  expect(voices.said.map(({ text }) => text)).toEqual(['The kite', 'One kite.', 'Two kites.']);
  Object.assign(voicePatience, structuredClone(patience));
  await bar.getByRole('button', { name: 'Play' }).click();
  await vi.waitFor(() => expect(voices.said.at(-1)?.text).toBe('Two kites.'));
  await expect.element(bar.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('voices that come late are waited for; leaving the page silences them', async () => {
  const voices = new FakeVoices();
  const { screen, opener } = await open();
  await opener.click();
  await expect.element(screen.getByText('One moment…')).toBeVisible();
  voices.bring('en-GB');
  await heard(voices, 'The kite');
  const before = voices.cancelled;
  await screen.getByRole('link', { name: 'About', exact: false }).first().click();
  await vi.waitFor(() => expect(voices.cancelled).toBeGreaterThan(before));
  voices.finish();
  expect(voices.said).toHaveLength(1);
});

test('a recording that is missing is told, and the voice reads in its place', async () => {
  const voices = new FakeVoices('en-GB');
  const audio = {
    src: 'audio/none.mp3',
    type: 'audio/mpeg',
    bytes: 9,
    duration: 9,
    licence: 'CC BY 4.0',
  };
  const { screen, opener } = await open({ ...article, audio });
  await opener.click();
  await expect.element(screen.getByText(/recording can’t be played/)).toBeVisible();
  await screen.getByRole('button', { name: 'Read by a voice instead' }).click();
  await heard(voices, 'The kite');
});
