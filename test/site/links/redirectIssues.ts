import type { BuiltPage } from '../builtPage.ts';

/**
 * What is wrong with `_redirects`, which stops hosts from redirecting `/about` to `/about/`: a line that
 * matches no page, a page that no line matches, a line that matches a file that is not a page.
 *
 * @param text the file
 * @param files every file of the site
 */
export function redirectIssues(
  text: string,
  pages: readonly Pick<BuiltPage, 'address'>[],
  files: ReadonlySet<string>,
  base = '/',
): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const addresses = pages.flatMap(({ address }) =>
    address === undefined || address === '/' ? [] : [base + address.slice(1)],
  );
  const rules = lines.map((line) => {
    const [from = '', to = '', status] = line.split(' ');
    return { line, from: patternOf(from), ok: to === `${from}/` && status === '200' };
  });
  return [
    ...rules.flatMap(({ line, ok }) => (ok ? [] : [`${line} does not lead to the page itself`])),
    ...rules.flatMap(({ line, from }) =>
      addresses.some((address) => from.test(address)) ? [] : [`${line} matches no page`],
    ),
    ...addresses.flatMap((address) =>
      rules.some(({ from }) => from.test(address)) ? [] : [`no line matches ${address}`],
    ),
    ...[...files].flatMap((file) => {
      // Nobody asks for a page by its file.
      if (file.endsWith('/index.html')) return [];
      const rule = rules.find(({ from }) => from.test(base + file));
      return rule ? [`${rule.line} matches the file ${file}`] : [];
    }),
  ];
}

/** A path in which `:name` matches one segment, as such hosts read it. */
function patternOf(path: string): RegExp {
  const literal = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/:\w+/g, '[^/]+')}$`);
}
