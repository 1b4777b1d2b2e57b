/** An invalid command line; nothing was done. */
export class UsageError extends Error {
  override name = 'UsageError';
}
