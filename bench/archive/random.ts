/**
 * Numbers that look random and are the same on every machine: mulberry32 over a seed mixed from whole numbers.
 * Not for secrets: the archive only has to be reproducible.
 */
export class Random {
  #state: number;

  constructor(...seeds: number[]) {
    this.#state = seeds.reduce((state, seed) => mix(state ^ Math.imul(seed, 0x9e3779b1)), 0x85ebca6b);
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    return mix(this.#state) / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of a list. Throws a RangeError when it is empty. */
  pick<Item>(list: ArrayLike<Item>): Item {
    if (list.length === 0) throw new RangeError('Nothing to pick from');
    return list[Math.floor(this.next() * list.length)] as Item;
  }
}

function mix(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), state | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return (value ^ (value >>> 14)) >>> 0;
}
