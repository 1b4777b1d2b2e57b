/** A thread that gave no answer: it ended by itself, or was ended because it took too long. */
export class ThreadEndedError extends Error {
  readonly isLate: boolean;

  constructor(isLate: boolean) {
    super(isLate ? 'A thread took too long.' : 'A thread ended before its work did.');
    this.name = 'ThreadEndedError';
    this.isLate = isLate;
  }
}
