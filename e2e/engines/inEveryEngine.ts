import { afterAll, beforeAll, describe } from 'vitest';
import { engines, isTried, titleOf } from './engines.ts';
import { Visitor } from './visitor.ts';

/**
 * Declares the same tests for each engine, with a reader in it.
 *
 * @param origin of the site, known once it is served
 * @param tests declares them; the reader is there when they run
 */
export function inEveryEngine(origin: () => string, tests: (reader: () => Visitor) => void): void {
  for (const engine of engines) {
    describe.skipIf(!isTried(engine))(titleOf(engine), () => {
      let visitor: Visitor;
      beforeAll(async () => {
        if (engine.missing !== undefined) throw new Error(`${engine.name} is ${engine.missing}`);
        visitor = new Visitor(await engine.open(), origin());
      });
      afterAll(() => visitor?.tab.close());
      tests(() => visitor);
    });
  }
}
