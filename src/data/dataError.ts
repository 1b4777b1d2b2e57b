/**
 * Why data did not come. `missing`: there is nothing at that address. `offline`, `timeout`, `server`: it may come
 * on another try. `malformed`: not JSON, or cut off. `invalid`: JSON, but not of the contract.
 */
export type DataFault = 'missing' | 'offline' | 'timeout' | 'server' | 'malformed' | 'invalid';

/** Data that did not come, with the address it was asked at and what a volunteer needs to mend it. */
export class DataError extends Error {
  readonly fault: DataFault;
  readonly address: string;

  constructor(fault: DataFault, address: string, detail: string, options?: ErrorOptions) {
    super(`${address}: ${detail}`, options);
    this.name = 'DataError';
    this.fault = fault;
    this.address = address;
  }

  /** Whether the same request may succeed a moment later without anybody mending anything. */
  get passing(): boolean {
    return this.fault === 'offline' || this.fault === 'timeout' || this.fault === 'server';
  }
}

/** The fault of anything thrown while data was fetched; what is not ours counts as the network's. */
export function faultOf(error: unknown): DataFault {
  return error instanceof DataError ? error.fault : 'offline';
}
