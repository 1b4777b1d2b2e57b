import { readFileSync } from 'node:fs';

// What a page really loads is read off the built page; what it may weigh is data in package.json, and only goes down.
const { budgets } = JSON.parse(readFileSync('package.json', 'utf8'));
const pages = {
  home: 'dist/index.html',
  section: 'dist/sections/european-languages/index.html',
  article: 'dist/articles/2026-06-11-a-river-dug-by-hand-the-karez/index.html',
  search: 'dist/search/index.html',
};

/** The files of one kind that a built page names. */
function namedBy(page, kind) {
  const html = readFileSync(page, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="[./]*(assets\/[^"]+)"/g)].map(([, file]) => `dist/${file}`);
  return [...new Set(files.filter((file) => file.endsWith(kind)))];
}

const paths = {
  js: (page) => namedBy(page, '.js'),
  // What this page alone loads: not what the home page has, nor what every page adds when it is quiet.
  own: (page) =>
    namedBy(page, '.js').filter(
      (file) => !namedBy(pages.home, '.js').includes(file) && !/\/library-/.test(file),
    ),
  // With its style, and as it is served: how hard a page is packed is the press's to say (src/press/hosting/compressedForms.ts).
  html: (page) => [`${page}.br`],
};

export default Object.entries(budgets).map(([name, limit]) => {
  const [page, kind] = name.split(' ');
  return { name, path: paths[kind](pages[page]), limit, brotli: kind !== 'html' };
});
