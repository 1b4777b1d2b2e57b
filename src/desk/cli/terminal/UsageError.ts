/** A command that asks for something that cannot be; nothing was done. */
export class UsageError extends Error {
  override name = 'UsageError';
}
