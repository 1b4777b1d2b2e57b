/** Faults as a check reports them: «file: what». */
export function inFile(file: string, faults: readonly string[]): string[] {
  return faults.map((fault) => `${file}: ${fault}`);
}
