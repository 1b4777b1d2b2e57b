/**
 * Why nothing of a file can be taken in. `foreign`: it was not saved from a reader of this kind. `otherPublication`: it was, from
 * another publication's. `newer`: by a later version of the reader. `damaged`: nothing in it can be read. `tooBig`: it is
 * beyond what is taken in at once.
 */
export type CarryFault = 'foreign' | 'otherPublication' | 'newer' | 'damaged' | 'tooBig';

/** A file that cannot be taken in; nothing on the device has changed. */
export class CarryError extends Error {
  readonly fault: CarryFault;

  constructor(fault: CarryFault, options?: ErrorOptions) {
    super(`The file cannot be taken in: ${fault}`, options);
    this.name = 'CarryError';
    this.fault = fault;
  }
}
