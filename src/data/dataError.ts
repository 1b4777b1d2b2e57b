/**
 * Why data did not come. `missing`: there is nothing at that address. `offline`, `timeout`, `server`: it may come
 * on another try. `malformed`: not JSON, or cut off. `invalid`: JSON, but not of the contract.
 */
export type DataErrorReason = 'missing' | 'offline' | 'timeout' | 'server' | 'malformed' | 'invalid';

/** Data that did not come, with the address it was asked at and what a volunteer needs to mend it. */
export class DataError extends Error {
  readonly reason: DataErrorReason;
  readonly address: string;

  constructor(reason: DataErrorReason, address: string, detail: string, options?: ErrorOptions) {
    super(`${address}: ${detail}`, options);
    this.name = 'DataError';
    this.reason = reason;
    this.address = address;
  }

  /** Whether the same request may succeed a moment later without anybody mending anything. */
  get temporary(): boolean {
    return this.reason === 'offline' || this.reason === 'timeout' || this.reason === 'server';
  }
}

/** The fault of anything thrown while data was fetched; what is not ours counts as the network's. */
export function reasonOf(error: unknown): DataErrorReason {
  return error instanceof DataError ? error.reason : 'offline';
}
