import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../src/testing/folderOf.ts';
import { openDist } from './builtDist.ts';
import { builtPage } from './builtPage.ts';

test('without a build, the error says how to build', async () => {
  const folder = await folderOf();
  await expect(openDist(join(folder, 'nope'))).rejects.toThrow('npm run build');
});

test('a page with an unreadable head is still read', () => {
  const page = builtPage('about/index.html', '<html><head><p>a</p></head><body id="b">c</body></html>');
  expect(page.headError).toMatch(/^Not an element of a head: /);
  expect([page.address, [...page.ids], page.head.title]).toEqual(['/about', ['b'], undefined]);
});

test.each([
  ['index.html', '/'],
  ['sections/dari/page/1/index.html', '/sections/dari/page/1'],
  ['404.html', undefined],
])('the page in %s is at %s', (file, address) => {
  expect(builtPage(file, '').address).toBe(address);
});
