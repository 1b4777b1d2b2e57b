import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { settingsKey } from '../../settings/settingsKey.ts';
import { prepaintPlugin } from './prepaintPlugin.ts';

async function transformed(): Promise<string> {
  const transform = prepaintPlugin().transformIndexHtml as unknown as (html: string) => string;
  return transform(await readFile('index.html', 'utf8'));
}

test('the script is in the page’s head before anything that paints or runs', async () => {
  const html = await transformed();
  expect(html).not.toContain('<!--prepaint-->');
  const [first] = /<script[^>]*>|<style|<link[^>]*stylesheet/.exec(html) ?? [];
  expect(first).toBe('<script>');
  expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('</head>'));
});

test('it reads the key of the reader’s settings', async () => {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(await transformed()) ?? [];
  const steps = new Map<string, unknown>();
  const style = { setProperty: steps.set.bind(steps) };
  const documentElement = { lang: 'fa-AF', dir: 'rtl', dataset: {}, style };
  const kept = new Map([[settingsKey, '{"chrome":"fr","theme":"dark","textSize":1}']]);
  runInNewContext(script, {
    document: { documentElement },
    window: { CompressionStream },
    navigator: {},
    matchMedia: () => ({ matches: false }),
    localStorage: { getItem: (key: string) => kept.get(key) ?? null },
  });
  expect(documentElement).toMatchObject({ lang: 'fr', dir: 'ltr', dataset: { theme: 'dark' } });
  expect(steps.get('--textSize')).toBe(1);
});
