import { describe, expect, test } from 'vitest';
import { plainText } from '../../contract/text/plainText.ts';
import { bundledArticles, publication } from '../../testing/bundledArchive.ts';
import { arabicScriptLanguage } from './arabicScriptLanguage.ts';
import { dominantScript } from './dominantScript.ts';
import { loadLanguageDetector } from './languageDetector.ts';

const detector = await loadLanguageDetector(publication);

const articles = bundledArticles();

const paragraphs = articles.flatMap(({ language, body }) =>
  body.flatMap((block) =>
    block.type === 'paragraph' && block.language === undefined
      ? [{ language, text: plainText(block.text) }]
      : [],
  ),
);

describe('the language of a text', () => {
  test('is right for every article of the archive', () => {
    for (const { id, language, body } of articles) {
      const text = body.map((block) => ('text' in block ? plainText(block.text) : '')).join('\n');
      expect([id, detector.detect(text)]).toEqual([id, { language, certain: true }]);
    }
  });

  test('is right for every paragraph of the archive where it is certain, which is nearly all of them', () => {
    const certain = paragraphs.filter(({ text }) => detector.detect(text)?.certain);
    for (const { language, text } of certain)
      expect([text, detector.detect(text)?.language]).toEqual([text, language]);
    expect(certain.length / paragraphs.length).toBeGreaterThan(0.95);
  });

  test('is Dari for any Persian in this publication', () => {
    expect(detector.detect('این متن به زبان فارسی نوشته شده است و چند کلمه دارد')).toEqual({
      language: 'fa-AF',
      certain: true,
    });
  });

  test('is not guessed from a word or two, from figures, or from a text in two scripts', () => {
    for (const text of [
      'Brevet',
      'Sorten',
      '',
      '1402/7/7',
      '«…»',
      'The Great Game in Asia, بازی بزرگ در آسیا',
    ])
      expect(detector.detect(text)).toBeUndefined();
  });

  test('is uncertain for a short line', () => {
    expect(detector.detect('Was ist zu tun, Genossen?')).toEqual({ language: 'de', certain: false });
    expect(detector.detect('آزادی برای همه')).toEqual({ language: 'fa-AF', certain: false });
  });

  test('may be one without a section', () => {
    const polish =
      'Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i sumieniem i powinni postępować wobec innych w duchu braterstwa.';
    expect(detector.detect(polish)).toEqual({ language: 'pl', certain: true });
    expect(detector.detect('Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι')?.language).toBe('el');
  });
});

describe('Arabic script', () => {
  test.each([
    ['ps', 'ټول انسانان آزاد نړۍ ته راځي او د حیثیت او حقوقو له پلوه سره برابر دي'],
    ['fa', 'تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند'],
    ['fa', 'تمام افراد بشر آزاد به دنيا مي آيند و از لحاظ حيثيت و حقوق با هم برابرند كه در اين باره'],
    ['fa', 'ښاغلی رئیس در مجلس کابل گفت که این کار برای مردم است و در آینده آن را از سر می‌گیرند'],
    ['ar', 'يولد جميع الناس أحرارا متساوين في الكرامة والحقوق وقد وهبوا عقلا وضميرا'],
    [
      'ur',
      'تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں انہیں ضمیر اور عقل ودیعت ہوئی ہے',
    ],
    ['ckb', 'هەموو مرۆڤەکان بە ئازادی و یەکسان لە ڕێز و مافدا لەدایک دەبن'],
    [undefined, '۱۴۰۲'],
  ])('is %s: %s', (language, text) => {
    expect(arabicScriptLanguage(text)).toBe(language);
  });
});

test('the script is that of most letters', () => {
  expect(dominantScript('Kabul کابل!')).toEqual({ script: 'Latn', letters: 5, share: 5 / 9 });
  expect(dominantScript('— 12')).toBeUndefined();
});
