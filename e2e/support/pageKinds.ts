import { listKinds, namedKinds } from '../../src/contract/lists.ts';
import { articles } from './reader.ts';

const indexes = namedKinds.map((kind) => listKinds[kind].index.path);

/** One address of every kind of page that the reader has. */
export const pageKinds = {
  home: '/',
  section: '/sections/european-languages',
  language: '/sections/european-languages/de',
  'numbered page': '/page/1',
  'article from right to left': `/articles/${articles.dari}`,
  'article with every block': `/articles/${articles.everyBlock}`,
  author: '/authors/aa-aa-desk',
  ...Object.fromEntries(indexes.map((path) => [`all ${path}`, `/${path}`])),
  years: '/archive',
  month: '/archive/1405/01',
  about: '/about',
  policy: '/about/corrections',
  saved: '/saved',
  storage: '/storage',
  search: '/search',
  'not found': '/no/such/address',
};
