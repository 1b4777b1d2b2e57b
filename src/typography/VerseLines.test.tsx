import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Verse } from '../contract/text/textSchema.ts';
import { createI18n } from '../language/createI18n.ts';
import { I18nProvider } from '../language/I18nProvider.tsx';
import { VerseLines } from './VerseLines.tsx';

const long = 'چو کشور نباشد تن من مباد';
const short = 'گل و بلبل';
const verse: Verse = {
  type: 'verse',
  language: 'fa-AF',
  bayts: [
    [long, 'بدین بوم و بر زنده یک تن مباد'],
    [short, 'از آن به'],
  ],
  attribution: 'فردوسی',
};

const german = await createI18n('de');

/** Renders the verse in a container of a width, in German chrome; gives the boxes of its hemistichs in reading order. */
async function renderAt(width: number, shown: Verse = verse, language = 'fa-AF') {
  const screen = await render(
    <I18nProvider chrome={german}>
      <div style={{ inlineSize: width }}>
        <VerseLines verse={shown} language={language} />
      </div>
    </I18nProvider>,
  );
  const hemistichs = [...screen.container.querySelectorAll('li > span')];
  return { screen, boxes: hemistichs.map((element) => element.getBoundingClientRect()), hemistichs };
}

test('where there is room, hemistichs are in two columns, flush at both edges', async () => {
  const { boxes } = await renderAt(900);
  const [first, second, third, fourth] = boxes;
  if (!first || !second || !third || !fourth) throw new Error('four hemistichs were given');
  for (const [a, b] of [
    [first, second],
    [third, fourth],
  ] as const) {
    expect(a.top).toBeCloseTo(b.top, 0);
    expect(b.right).toBeLessThan(a.left);
  }
  for (const [above, below] of [
    [first, third],
    [second, fourth],
  ] as const) {
    expect(below.right).toBeCloseTo(above.right, 0);
    expect(below.left).toBeCloseTo(above.left, 0);
    expect(below.top).toBeGreaterThan(above.top);
  }
});

test('a short hemistich is stretched to its column, word by word', async () => {
  const { hemistichs } = await renderAt(900);
  const text = hemistichs[2]?.firstChild;
  if (!text) throw new Error('there is no third hemistich');
  const range = document.createRange();
  range.selectNodeContents(text);
  const column = hemistichs[2]?.getBoundingClientRect().width ?? 0;
  expect(range.getBoundingClientRect().width).toBeGreaterThan(column * 0.98);
});

test('in a narrow column, hemistichs are stacked and the second is indented', async () => {
  const { boxes, hemistichs } = await renderAt(280);
  const [first, second, third] = boxes;
  if (!first || !second || !third) throw new Error('four hemistichs were given');
  expect(second.top).toBeGreaterThanOrEqual(first.bottom - 1);
  expect(third.top).toBeGreaterThanOrEqual(second.bottom - 1);
  const indents = hemistichs.map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().right;
  });
  expect(indents[1]).toBeLessThan((indents[0] ?? 0) - 10);
  expect(indents[2]).toBeCloseTo(indents[0] ?? 0, 0);
  expect(indents[3]).toBeCloseTo(indents[1] ?? 0, 0);
});

test('a hemistich too long for the narrowest page wraps inside it', async () => {
  const { screen } = await renderAt(160);
  const container = screen.container.firstElementChild;
  expect(container?.scrollWidth).toBeLessThanOrEqual(container?.clientWidth ?? 0);
});

test('in a Latin language the columns run from left to right', async () => {
  const english: Verse = { type: 'verse', bayts: [['Tell me, O reed,', 'of whom you complain']] };
  const { boxes } = await renderAt(900, english, 'en');
  expect(boxes[0]?.right).toBeLessThan(boxes[1]?.left ?? 0);
});

test.each([900, 280])(
  'copied or read aloud at %i px, a bayt is its hemistichs in order, separated by a space',
  async (width) => {
    const { screen } = await renderAt(width);
    const lines = [...screen.container.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines).toEqual(verse.bayts.map(([first, second]) => `${first} ${second}`));
  },
);

test('the verse has its own language, or that of the text around it', async () => {
  const { screen: own } = await renderAt(400);
  for (const element of [own.getByRole('list').element(), own.getByText('فردوسی').element()])
    expect([element.getAttribute('lang'), element.getAttribute('dir')]).toEqual(['fa-AF', 'rtl']);
  await own.unmount();
  const { screen: around } = await renderAt(400, { type: 'verse', bayts: [['a', 'b']] }, 'en');
  await expect.element(around.getByRole('list')).toHaveAttribute('lang', 'en');
  await expect.element(around.getByRole('list')).toHaveAttribute('dir', 'ltr');
});

test('a screen reader hears that it is verse, in the chrome’s language and marked as that', async () => {
  const { screen } = await renderAt(400);
  await expect.element(screen.getByRole('figure', { name: 'Verse' })).toHaveAttribute('lang', 'de');
});

test('the attribution is below, and omitted when there is none', async () => {
  const { screen } = await renderAt(400);
  await expect.element(screen.getByText('فردوسی')).toBeVisible();
  const { screen: nameless } = await renderAt(400, { ...verse, attribution: undefined });
  expect(nameless.container.querySelector('figcaption')).toBeNull();
});

test('a refrain is shown each time it occurs', async () => {
  const refrain: Verse['bayts'] = [
    ['a', 'b'],
    ['c', 'd'],
    ['a', 'b'],
  ];
  const { screen } = await renderAt(400, { type: 'verse', bayts: refrain }, 'en');
  expect([...screen.container.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
    'a b',
    'c d',
    'a b',
  ]);
});

/** The boxes of a verse's words, in reading order, at each width of its container. */
async function wordsAt(widths: number[], bayts: Verse['bayts']) {
  const { screen } = await renderAt(0, { type: 'verse', bayts }, 'en');
  const container = screen.container.querySelector<HTMLElement>('div') ?? document.body;
  return widths.map((width) => {
    container.style.inlineSize = `${width}px`;
    const boxes = [...screen.container.querySelectorAll('span > bdi')].map((words) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      const lines = [...range.getClientRects()];
      const edges = lines.flatMap(({ left, right }) => [left, right]);
      return {
        top: lines[0]?.top ?? 0,
        left: Math.min(...edges),
        right: Math.max(...edges),
        lines: lines.length,
      };
    });
    return { width, boxes, outer: container.getBoundingClientRect(), scrolls: container.scrollWidth > width };
  });
}

const widths = Array.from({ length: 120 }, (_, at) => 180 + at * 9);

test.each<[string, Verse['bayts']]>([
  [
    'short',
    [
      ['Tell me, O reed,', 'of whom'],
      ['you', 'complain'],
    ],
  ],
  [
    'long',
    [
      [
        'A thousand lines of middling length are standing in a row,',
        'and every one of them is set as wide as verse can go.',
      ],
      ['one', 'two'],
    ],
  ],
])(
  'whatever its container, a %s verse is side by side where it fits, else all of it is stacked',
  async (_, bayts) => {
    const [{ boxes: alone = [] } = {}] = await wordsAt([5000], bayts);
    const longest = Math.max(...alone.slice(0, 2).map(({ left, right }) => right - left));
    const room = 2 * longest + 3 * 16;
    const seen = await wordsAt(widths, bayts);
    expect(new Set(seen.map(({ width }) => width >= room))).toEqual(new Set([true, false]));
    for (const { width, boxes, outer, scrolls } of seen) {
      expect(scrolls).toBe(false);
      for (const { left, right } of boxes) {
        expect(left, `${width}`).toBeGreaterThan(outer.left - 1);
        expect(right, `${width}`).toBeLessThan(outer.right + 1);
      }
      const besides = [0, 2].map((at) => Math.abs((boxes[at]?.top ?? 0) - (boxes[at + 1]?.top ?? 0)) < 2);
      expect(new Set(besides), `${width}`).toEqual(new Set([width >= room]));
      if (width >= room) expect(Math.max(...boxes.map(({ lines }) => lines))).toBe(1);
    }
  },
);
