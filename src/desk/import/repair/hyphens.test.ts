import { describe, expect, it } from 'vitest';
import { judgeHyphen, vocabularyOf } from './hyphens.ts';

/** Judges the hyphen before the bar, in a document that has some other words. */
function judge(word: string, language = 'en', others = '') {
  const [before = '', after = ''] = word.split('-|');
  return judgeHyphen(before, `${after} and more`, language, vocabularyOf(others));
}

describe('compounds', () => {
  it('up-to-date does not become “up- to-date”: a hyphen behind the second half makes it a part of the word', () => {
    for (const word of [
      'up-|to-date',
      'face-|to-face',
      'black-|and-white',
      'state-|of-the-art',
      'up-|to-\ndate',
    ])
      expect([word, judge(word)]).toEqual([word, 'kept']);
    expect(judge('kant-|en-klaar', 'nl')).toBe('kept');
    expect(judge('Vor-|und Nachteile', 'de')).toBe('suspended');
  });

  it('mother-in-law does not become “mother-inlaw”: the last part of a longer compound stays in doubt', () => {
    for (const word of ['mother-in-|law', 'up-to-|date', 'five-year-|old', 'well-in-|formed'])
      expect([word, judge(word)]).toEqual([word, 'uncertain']);
    expect(judge('day-to-|day', 'en', 'today')).toBe('uncertain');
    expect(judge('mother-in-|law', 'en', 'a mother-in-law')).toBe('kept');
  });

  it('so-called does not become “socalled”, nor peut-être “peutêtre”', () => {
    for (const word of [
      'so-|called',
      'right-|wing',
      'long-|term',
      'Kabul-|based',
      'Taliban-|led',
      'Start-|up',
    ])
      expect([word, judge(word)]).toEqual([word, 'uncertain']);
    for (const word of ['peut-|être', 'lui-|même', 'celui-|ci', 'dit-|il'])
      expect([word, judge(word, 'fr')]).toEqual([word, 'uncertain']);
  });

  it('joins the syllables that look like a compound’s halves: France did not stay “Fran-ce”, nor warrant “war-rant”', () => {
    for (const word of ['Fran-|ce', 'violen-|ce', 'servi-|ce', 'mer-|ci', 'voi-|là'])
      expect([word, judge(word, 'fr')]).toEqual([word, 'joined']);
    for (const word of [
      'war-|rant',
      'war-|rior',
      'high-|way',
      'high-|lighted',
      'low-|lands',
      'cam-|era',
      'stub-|born',
    ])
      expect([word, judge(word)]).toEqual([word, 'joined']);
    expect(judge('new-|born', 'en', 'a new road')).toBe('uncertain');
    expect(judge('était-|ce', 'fr')).toBe('uncertain');
  });

  it('keeps a name’s hyphen in doubt before a word that follows names, and joins its syllables', () => {
    expect(judge('Kabul-|friendly')).toBe('uncertain');
    for (const name of ['Kar-|ez', 'Ameri-|can', 'Afghani-|stan', 'Washing-|ton'])
      expect([name, judge(name)]).toEqual([name, 'joined']);
    expect(judge('Regie-|rung', 'de')).toBe('joined');
    expect(judge('US-Regie-|rung', 'de')).toBe('joined');
  });
});

describe('syllables', () => {
  it('still join', () => {
    for (const word of ['govern-|ment', 'so-|ciety', 'long-|er', 'In-|ternational'])
      expect([word, judge(word)]).toEqual([word, 'joined']);
    expect(judge('sicher-|heits- und', 'de')).toBe('joined');
    expect(judge('voi-|sin', 'fr')).toBe('joined');
  });

  it('join in a longer compound where the document has the nearest part', () => {
    expect(judge('gov-|ernment-led')).toBe('uncertain');
    expect(judge('gov-|ernment-led', 'en', 'the government')).toBe('joined');
    expect(judge('anti-govern-|ment', 'en', 'the government')).toBe('joined');
  });
});

it('collects the words of a run without spaces in less than seconds', () => {
  expect(vocabularyOf(`${'x'.repeat(300_000)} road`).get('road')).toBe(1);
});

it('leaves out the words at the ends of lines', () => {
  expect([...vocabularyOf('the gov-\nernment road').keys()]).toEqual(['the', 'road']);
});
