/** Faults as a check reports them: «file: what». */
export function inFile(file: string, issues: readonly string[]): string[] {
  return issues.map((issue) => `${file}: ${issue}`);
}
