import { PrintableError } from '../../../press/system/PrintableError.ts';

/** An invalid command line; nothing was done. */
export class UsageError extends PrintableError {
  override name = 'UsageError';
}
