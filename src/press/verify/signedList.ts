import * as v from 'valibot';
import { sha256 } from '../../contract/signed/digests.ts';
import {
  periodOfId,
  type SignedRoot,
  signedLimits,
  signedPaths,
  signedPeriodSchema,
  signedYearSchema,
} from '../../contract/signed/signedFiles.ts';
import { type Source, SourceError } from './copySource.ts';
import type { Findings } from './findings.ts';

/** The hash of what an article says, and its file's sum. */
export type ListedHashes = readonly [hash: string, sum: string];

/** The articles that a root stands for: its years and periods are read when they are asked for, and once. */
export class SignedList {
  readonly #source: Source;
  readonly #root: SignedRoot;
  readonly #findings: Findings;
  readonly #read = new Map<string, Promise<unknown>>();

  constructor(source: Source, root: SignedRoot, findings: Findings) {
    this.#source = source;
    this.#root = root;
    this.#findings = findings;
  }

  /** The periods that have articles, oldest first; without those of a year whose list is damaged. */
  async periods(): Promise<string[]> {
    const years = Object.keys(this.#root.years).sort();
    const periods = await Promise.all(years.map((year) => this.#year(year)));
    return periods.flatMap((one) => Object.keys(one ?? {}).sort());
  }

  /** A period's articles by id; undefined where its list is damaged, which is then among the findings. */
  async articles(period: string): Promise<ReadonlyMap<string, ListedHashes> | undefined> {
    const year = period.slice(0, 4);
    if (!Object.hasOwn(this.#root.years, year)) return new Map();
    const periods = await this.#year(year);
    if (!periods) return undefined;
    const hash = Object.hasOwn(periods, period) ? periods[period] : undefined;
    if (hash === undefined) return new Map();
    return this.#once(period, async () => {
      const rows = await this.#list(period, hash, signedPeriodSchema);
      return rows && new Map(rows.map(([rest, ...hashes]) => [period + rest, hashes]));
    });
  }

  /** What an article must be: its hashes, undefined where it is on no list, `unchecked` where the list is damaged. */
  async hashesOf(id: string): Promise<ListedHashes | undefined | 'unchecked'> {
    const articles = await this.articles(periodOfId(id));
    return articles ? articles.get(id) : 'unchecked';
  }

  #year(year: string): Promise<Record<string, string> | undefined> {
    return this.#once(year, () => this.#list(year, this.#root.years[year] ?? '', signedYearSchema));
  }

  #once<T>(period: string, read: () => Promise<T>): Promise<T> {
    const begun = this.#read.get(period) ?? read();
    this.#read.set(period, begun);
    return begun as Promise<T>;
  }

  /** Its bytes are signed through the list above it: another list, an older one or half of one has another hash. */
  async #list<T>(period: string, hash: string, schema: v.GenericSchema<unknown, T>): Promise<T | undefined> {
    const path = `content/${signedPaths.list(period)}`;
    try {
      const bytes = await this.#source.read(path, signedLimits.list);
      if (!bytes) this.#findings.files.set(path, 'is missing');
      else if ((await sha256(bytes)) !== hash)
        this.#findings.files.set(path, 'is damaged, or of another list: its articles cannot be checked');
      else return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    } catch (error) {
      const why = error instanceof SourceError ? error.message : 'is signed, and is no list';
      this.#findings.unchecked.set(path, why);
    }
    return undefined;
  }
}
