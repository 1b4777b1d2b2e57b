/** Lets what is done about one thing wait for what is being done about it; other things go on beside it. */
export class KeyedQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** @returns what the work gives, once all that came before it has ended, well or not; throws what the work throws */
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
