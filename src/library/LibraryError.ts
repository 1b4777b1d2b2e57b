/**
 * Why the library on this device can't be used. `refused`: the browser gives this page no storage (private mode, a
 * setting). `silent`: it never answered. `full`: no room is left. `newer`: a newer version of the reader wrote it.
 * `damaged`: what is stored can't be read. `removed`: the reader has had everything removed, so this tab keeps nothing.
 */
export type LibraryFault = 'refused' | 'silent' | 'full' | 'newer' | 'damaged' | 'removed';

/** The library on this device could not be read or written; nothing that was in it is lost by that. */
export class LibraryError extends Error {
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault, options?: ErrorOptions) {
    super(`The library on this device: ${fault}`, options);
    this.name = 'LibraryError';
    this.fault = fault;
  }
}

/** The fault behind anything that was thrown while the library was used. */
export function faultOf(error: unknown): LibraryFault {
  if (error instanceof LibraryError) return error.fault;
  switch (error instanceof DOMException ? error.name : '') {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotSupportedError':
      return 'refused';
    default:
      return 'damaged';
  }
}
