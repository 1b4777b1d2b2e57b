/** Where the rows of two versions are stored, below `content/`: under the id that sorts first. */
export function besidePath(one: string, other: string): string {
  return `beside/${[one, other].sort().join('/')}.json`;
}
