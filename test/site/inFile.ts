/** Issues with the name of their file: «file: what». */
export function inFile(file: string, issues: readonly string[]): string[] {
  return issues.map((issue) => `${file}: ${issue}`);
}
