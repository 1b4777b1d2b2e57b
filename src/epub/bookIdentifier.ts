import { articleAddress } from '../contract/articlePath.ts';
import { textHash } from '../language/slug.ts';
import type { Book } from './book.ts';

/**
 * What tells a book from others: the address of what it is made of; of articles that somebody has put together, a UUID made of
 * their ids (RFC 9562, version 8), the same wherever it is made.
 */
export function bookIdentifier({ publication, articles, address }: Book): string {
  const [article] = articles;
  if (article && articles.length === 1) return publication.origin + articleAddress(article.id);
  return address ?? `urn:uuid:${uuidOf(articles.map(({ id }) => id).join(' '))}`;
}

function uuidOf(text: string): string {
  const hex = [0, 1, 2, 3]
    .map((seed) =>
      textHash(text, seed * 0x9e3779b1)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...parts, hex.slice(20)].join('-');
}
