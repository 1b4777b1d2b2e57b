import { expect, test } from 'vitest';
import { routes } from '../routes.tsx';
import { isOwnPage } from './ownPages.ts';

const values: Record<string, string> = {
  id: '2026-01-02-an-article',
  section: 'dari',
  language: 'fa-AF',
  author: 'somebody',
  source: 'a-paper',
  page: '7',
};

test.each(routes.filter(({ path }) => path !== '*').map(({ path }) => path))(
  '«%s» is a page of ours',
  (path) => {
    const address = `/${path.replace(/^\//, '').replace(/:(\w+)/g, (_, name: string) => values[name] ?? 'x')}`;
    expect(isOwnPage(address)).toBe(true);
    expect(isOwnPage(`${address}/`)).toBe(true);
  },
);

test.each(['/other/site', '/blog', '/articles', '/articles/..%2f', '/mirror/about', '/sections', '/page/x'])(
  '«%s» is none of ours',
  (address) => {
    expect(isOwnPage(address)).toBe(false);
  },
);
