import { articleIdPattern } from '../contract/articlePath.ts';
import { keptPages } from '../contract/keptPages.ts';
import { listKinds, namedKinds, parseListAddress } from '../contract/lists.ts';

/** Pages that are neither lists nor articles, those that are reserved among them (docs/contract.md). */
const others = [
  'about',
  ...keptPages,
  'search',
  'archive',
  ...namedKinds.map((kind) => listKinds[kind].index.path),
];

/**
 * Whether an address may be a page of this publication: a host may have other sites below the same folder, whose pages are
 * none of the worker's business.
 *
 * @param address below the scope, beginning with a slash
 */
export function isOwnPage(address: string): boolean {
  const tidy = address.replace(/\/(?:index\.html)?$/, '') || '/';
  const [, first = '', id] = tidy.split('/');
  if (first === 'articles') return articleIdPattern.test(id ?? '');
  return others.includes(first) || parseListAddress(tidy) !== undefined;
}
