/** Queues work per key; work for other keys runs in parallel. */
export class KeyedQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** @returns the work's result after all earlier work for the key has settled; throws what the work throws */
  async run<Done>(name: string, work: () => Promise<Done>): Promise<Done> {
    const before = this.#last.get(name);
    const mine = before === undefined ? work() : before.then(work, work);
    this.#last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(name) === mine) this.#last.delete(name);
    }
  }
}
