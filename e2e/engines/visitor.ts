import { expect } from 'vitest';
import type { Tab } from './drivers/tab.ts';

type Json = string | number | boolean | null | undefined;

/** A reader in one of the engines: looks at a page and presses what is on it. */
export class Visitor {
  readonly tab: Tab;
  readonly origin: string;

  constructor(tab: Tab, origin: string) {
    this.tab = tab;
    this.origin = origin;
  }

  /** Opens an address of the site, points at a control, and waits until all are the router's. */
  async open(path: string): Promise<void> {
    await this.tab.open(this.origin + path);
    await this.ask(() =>
      document
        .querySelector('select[name=chrome]')
        ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
    );
    await this.sees(() => {
      const controls = [...document.querySelectorAll('#reader a, #reader button')];
      const isTaken = (one: Element) => Object.keys(one).some((key) => key.startsWith('__reactProps$'));
      return controls.length > 0 && controls.every(isTaken);
    }, true);
  }

  /** Runs a function in the page: it sees nothing but its parameters. */
  async ask<Result, Given extends Json[]>(question: (...given: Given) => Result, ...given: Given) {
    return (await this.tab.evaluate(`(${question})(...${JSON.stringify(given)})`)) as Result;
  }

  /** Waits until a question to the page has this answer. */
  async sees<Result, Given extends Json[]>(
    question: (...given: Given) => Result,
    answer: Result,
    ...given: Given
  ): Promise<void> {
    await expect
      .poll(() => this.ask(question, ...given).catch(String), { timeout: 60_000, interval: 50 })
      .toEqual(answer);
  }

  /** Waits for an address, and for its page: the address is new a moment before the page is. */
  async at(path: string): Promise<void> {
    await this.sees(() => location.pathname + location.hash, path);
    await this.sees(() => document.querySelector('main')?.getAttribute('aria-busy') ?? 'false', 'false');
  }

  title = (words: string) => this.sees(() => document.querySelector('h1')?.textContent ?? '', words);
  scrolled = () => this.ask(() => Math.round(scrollY));

  /**
   * Presses the first element of the selector (that has these words), in the middle of its first line, once it stays where
   * it is and nothing covers it.
   */
  async click(selector: string, words = ''): Promise<void> {
    const place = () =>
      this.ask(
        (css, text) => {
          const found = [...document.querySelectorAll(css)].find((one) => one.textContent?.includes(text));
          found?.scrollIntoView({ block: 'nearest' });
          const [box] = found?.getClientRects() ?? [];
          if (!found || !box) return null;
          const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          const hit = document.elementFromPoint(point.x, point.y);
          return hit && (found.contains(hit) || hit.contains(found)) ? point : null;
        },
        selector,
        words,
      );
    let point: { x: number; y: number } | null = null;
    const stays = async () => {
      const before = point;
      point = await place();
      return point !== null && before?.x === point.x && before.y === point.y;
    };
    await expect.poll(stays, { timeout: 10_000, interval: 100, message: `${selector} ${words}` }).toBe(true);
    const { x, y } = point ?? { x: 0, y: 0 };
    await this.tab.click(x, y);
  }
}
