/** An error whose message is ready for a terminal: what files say in it has gone through `terminalText`. */
export class PrintableError extends Error {
  override name = 'PrintableError';
}
