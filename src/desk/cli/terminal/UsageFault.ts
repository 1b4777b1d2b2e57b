/** A command that asks for something that cannot be; nothing was done. */
export class UsageFault extends Error {
  override name = 'UsageFault';
}
