import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './frontMatter.ts';

describe('the front matter of a Markdown text', () => {
  test.each([
    [
      'YAML',
      '---\ntitle: "نان گران شد"\nauthor: سارا وردک\ndate: ۲۲ حوت ۱۴۰۲\nlang: fa-AF\ntags: [نان, بازار]\nsummary: دو بار گران شد.\n---\nText',
    ],
    [
      'TOML',
      '+++\ntitle = "نان گران شد"\nauthors = ["سارا وردک"]\ndate = 2024-03-12\nlang = "fa-AF"\ntags = ["نان", "بازار"]\ndescription = "دو بار گران شد."\n+++\nText',
    ],
    [
      'YAML with its lists written out, a time and a byte order mark',
      '\uFEFF---\nTitle: نان گران شد\nauthors:\n  - name: سارا وردک\ndate: 2024-03-12T23:30:00+04:30\nlang: fa-AF\ntags: نان، بازار\nabstract: >\n  دو بار\n  گران شد.\n...\nText',
    ],
  ])('goes to fields, and the text begins with the text: %s', (_, text) => {
    const { body, fields, findings } = readFrontMatter(text);
    expect(body.trim()).toBe('Text');
    expect(fields).toEqual({
      title: 'نان گران شد',
      authors: ['سارا وردک'],
      date: { date: '2024-03-12', certain: true },
      language: { tag: 'fa-AF', certain: true },
      topics: ['نان', 'بازار'],
      summary: 'دو بار گران شد.',
    });
    expect(findings).toEqual([]);
  });

  test('names the fields that an article does not have once, and a date that is none', () => {
    const { fields, findings } = readFrontMatter(
      '---\nlayout: post\ndraft: false\ntitle: Kites\ndate: soon\n---\nx',
    );
    expect(fields).toEqual({ title: 'Kites' });
    expect(findings).toEqual([
      'The front matter’s date is not a day: soon.',
      'Fields of the front matter that articles do not have were left out: layout, draft.',
    ]);
  });

  test.each([
    ['---\ntitle: Kites\ntags: [a, b\ndate: 2024-03-12\n---\nText', /broken in line 4 /],
    ['+++\ntitle = "Kites"\ndate = someday\n+++\nText', /broken in line 3 /],
    ['---\ntitle: Kites\n\nText', /broken in line 1 .* no end/],
  ])('that is broken is kept as text, and the line is named: %j', (text, said) => {
    const { body, fields, findings } = readFrontMatter(text);
    expect(fields).toBeUndefined();
    expect(findings).toEqual([expect.stringMatching(said)]);
    for (const word of ['Kites', 'Text']) expect(body).toContain(word);
  });

  test.each(['---\nA text between two rules.\n---\nMore', '---\n\n# Head\n\nText', 'title: x\n---\n'])(
    'is not seen in a text that only begins with a rule: %j',
    (text) => {
      expect(readFrontMatter(text)).toEqual({ body: text, findings: [] });
    },
  );
});
