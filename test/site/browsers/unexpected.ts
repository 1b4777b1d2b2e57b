import type { MayBeLacking } from './mayBeLacking.ts';

/** The findings that the list does not excuse, and what it excuses without need. */
export function unexpected(issues: readonly string[], list: MayBeLacking): string[] {
  const isOf = (issue: string, feature: string) => issue.startsWith(`${feature}: `);
  return [
    ...issues.filter((issue) => !Object.keys(list).some((feature) => isOf(issue, feature))),
    ...Object.keys(list)
      .filter((feature) => !issues.some((issue) => isOf(issue, feature)))
      .map((feature) => `${feature} is excused without need`),
  ];
}
