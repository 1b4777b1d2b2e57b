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

  /** Opens an address of the site, points at a link, and waits until all are the router's. */
  async open(path: string): Promise<void> {
    await this.tab.open(this.origin + path);
    await this.ask(() =>
      document.querySelector('#reader a')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
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
      .poll(() => this.ask(question, ...given).catch(String), { timeout: 10_000, interval: 50 })
      .toEqual(answer);
  }

  at = (path: string) => this.sees(() => location.pathname + location.hash, path);
  title = (words: string) => this.sees(() => document.querySelector('h1')?.textContent ?? '', words);
  scrolled = () => this.ask(() => Math.round(scrollY));

  /** Presses the first element of the selector (that has these words), in the middle of its first line. */
  async click(selector: string, words = ''): Promise<void> {
    const place = () =>
      this.ask(
        (css, text) => {
          const found = [...document.querySelectorAll(css)].find((one) => one.textContent?.includes(text));
          found?.scrollIntoView({ block: 'nearest' });
          const [box] = found?.getClientRects() ?? [];
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        },
        selector,
        words,
      );
    await expect.poll(place, { timeout: 10_000, message: `${selector} ${words}` }).not.toBeNull();
    const point = await place();
    if (point) await this.tab.click(point.x, point.y);
  }
}
