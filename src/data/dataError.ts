/**
 * Why data did not load. `missing`: there is nothing at that address. `offline`, `timeout`, `server`: it may load
 * on a retry. `malformed`: not JSON, or cut off. `invalid`: JSON that breaks the contract.
 */
export type DataErrorReason = 'missing' | 'offline' | 'timeout' | 'server' | 'malformed' | 'invalid';

/** Data that did not load, with its address and what a volunteer needs to repair it. */
export class DataError extends Error {
  readonly reason: DataErrorReason;
  readonly address: string;

  constructor(reason: DataErrorReason, address: string, detail: string, options?: ErrorOptions) {
    super(`${address}: ${detail}`, options);
    this.name = 'DataError';
    this.reason = reason;
    this.address = address;
  }

  /** Whether the same request may succeed a moment later. */
  get temporary(): boolean {
    return this.reason === 'offline' || this.reason === 'timeout' || this.reason === 'server';
  }
}

/** The reason of anything thrown while data was fetched; what is not a DataError counts as the network's. */
export function reasonOf(error: unknown): DataErrorReason {
  return error instanceof DataError ? error.reason : 'offline';
}
