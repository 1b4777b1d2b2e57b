import { expect, test } from 'vitest';
import { aBuiltPage } from '../pageFixture.ts';
import type { FollowLink } from './linkTarget.ts';
import { unreachedPages } from './unreachedPages.ts';

const follow: FollowLink = async (address) => ({
  file: `${address.slice(1)}/index.html`.replace(/^\//, ''),
  place: '',
});
const linking = (address: string, ...to: string[]) =>
  aBuiltPage(address, { body: to.map((one) => `<a href="${one}">a</a>`).join('') });

test('a page reached only from other unreached pages is unreached, unless it is excused', async () => {
  const pages = [
    linking('/', '/a'),
    linking('/a', '/b'),
    linking('/b', '/'),
    linking('/c', '/d'),
    linking('/d', '/c'),
  ];
  expect(await unreachedPages(pages, '/', follow)).toEqual([
    'c/index.html: no chain of links leads here',
    'd/index.html: no chain of links leads here',
  ]);
  expect(await unreachedPages(pages, '/', follow, new Set(['/c', '/d']))).toEqual([]);
});
