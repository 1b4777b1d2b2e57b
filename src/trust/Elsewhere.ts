import type { CopyLists, CopyReader } from './CopyLists.ts';
import { hostReader } from './hostReader.ts';
import { type KnownList, knownList } from './knownList.ts';
import { openCopy } from './openCopy.ts';
import { ownAddress } from './ownPlace.ts';
import { rememberCopy } from './settleCopy.ts';
import { tellTrust } from './trustNews.ts';

/** Another address at which the publication was found. */
export interface FoundCopy {
  address: string;
  read: CopyReader;
  lists: CopyLists;
  /** Whether its list is older than one seen. */
  isOlder: boolean;
}

/** How long the own host is not asked again, and what an address has shown counts, in milliseconds. */
const absence = 300_000;

/** How long an address that did not answer is not asked again, in milliseconds. */
const pause = 30_000;

/** What came of asking an address. */
interface Opened {
  copy: Promise<FoundCopy | undefined>;
  /** How long that counts, as `performance.now()` has it. */
  until: number;
}

/** The publication's other addresses, in order. Which one answered well is remembered for this visit. */
export class Elsewhere {
  #current: FoundCopy | undefined;
  #since = 0;
  readonly #opened = new Map<string, Opened>();
  readonly #readerOf: (address: string) => CopyReader;

  /** @param readerOf reads from an address; over the line unless told otherwise */
  constructor(readerOf: (address: string) => CopyReader = (address) => hostReader(address)) {
    this.#readerOf = readerOf;
  }

  /** The one that is read from, while the own host is gone. */
  current(): FoundCopy | undefined {
    if (this.#current && performance.now() - this.#since > absence) this.leave();
    return this.#current;
  }

  /** Reads from it from now on, and says so. */
  use(copy: FoundCopy): void {
    if (this.#current === copy) return;
    this.#since = performance.now();
    this.#current = copy;
    const older = copy.isOlder ? { older: copy.lists.root.day } : {};
    tellTrust({ standIn: { address: copy.address, ...older } });
  }

  /** The own host is back. Addresses that did not answer are asked again the next time. */
  leave(): void {
    this.#opened.clear();
    if (!this.#current) return;
    this.#current = undefined;
    tellTrust({ standIn: undefined });
  }

  /** It answers no more: it is not read from, nor asked again for a while. */
  fail({ address }: FoundCopy): void {
    this.#opened.set(address, { copy: Promise.resolve(undefined), until: performance.now() + pause });
    if (this.#current?.address !== address) return;
    this.#current = undefined;
    tellTrust({ standIn: undefined });
  }

  /** Those with the publication's own list: as they come in order, and at last those whose list is older than one seen, the newest first. */
  async *copies(): AsyncGenerator<FoundCopy> {
    const known = knownList();
    if (!known) return;
    const older: FoundCopy[] = [];
    for (const address of addressesOf(known)) {
      const copy = await this.#open(address, known);
      if (copy?.isOlder) older.push(copy);
      else if (copy) yield copy;
    }
    yield* older.sort((a, b) => b.lists.root.number - a.lists.root.number);
  }

  #open(address: string, known: KnownList): Promise<FoundCopy | undefined> {
    const before = this.#opened.get(address);
    if (before && performance.now() < before.until) return before.copy;
    const copy = found(address, this.#readerOf(address), known);
    const opened = { copy, until: performance.now() + absence };
    this.#opened.set(address, opened);
    void copy.then((one) => {
      if (!one) opened.until = performance.now() + pause;
    });
    return copy;
  }
}

/** The publication's address and its mirrors, without this one, and without those that a browser refuses to ask from here. */
function addressesOf({ origin, mirrors }: KnownList): string[] {
  const isSecure = window.location.protocol === 'https:';
  return [origin, ...mirrors].filter(
    (address) => address !== ownAddress() && (!isSecure || address.startsWith('https:')),
  );
}

async function found(address: string, read: CopyReader, known: KnownList): Promise<FoundCopy | undefined> {
  const copy = await openCopy(read, known);
  // The own host may stay away: what its heirs sign is known from here.
  await rememberCopy(copy, read);
  const { verdict, lists } = copy;
  return lists && { address, read, lists, isOlder: verdict === 'older' };
}
