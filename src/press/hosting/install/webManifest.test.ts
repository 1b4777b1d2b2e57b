import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { aPublication } from '../../../testing/factories.ts';
import { screenshotsIn } from './screenshots.ts';
import { paperColour, webManifest } from './webManifest.ts';

it('installs the reader from its folder, in the language of its name', () => {
  const manifest = JSON.parse(webManifest(aPublication()));
  expect(manifest).toMatchObject({
    name: 'نشریهٔ آزمون',
    short_name: 'T-T',
    lang: 'fa-AF',
    dir: 'rtl',
    start_url: './',
    scope: './',
    categories: ['news'],
  });
  expect(manifest.shortcuts[1]).toEqual({ name: 'اروپایی', url: 'sections/european-languages' });
  expect(manifest.icons.map(({ src }: { src: string }) => src)).toEqual([
    'favicon.svg',
    'icons/icon-192.png',
    'icons/icon-512.png',
    'icons/maskable-512.png',
  ]);
});

it('opens the files that readers carry by hand', () => {
  const { file_handlers } = JSON.parse(webManifest(aPublication()));
  expect(file_handlers).toMatchObject([
    { action: 'saved', accept: { 'application/feed+json': ['.json'], 'application/gzip': ['.gz'] } },
  ]);
});

it('names no host, so that a mirror is an installation of its own', () => {
  expect(webManifest(aPublication())).not.toContain('example.org');
});

it('shows the reader as it is, on a narrow screen and on a wide one', () => {
  const shots = screenshotsIn('public');
  const { screenshots } = JSON.parse(webManifest(aPublication(), shots));
  const forms = screenshots.map((shot: { form_factor: string }) => shot.form_factor);
  expect(new Set(forms)).toEqual(new Set(['narrow', 'wide']));
  for (const { src, sizes, type } of screenshots) {
    expect(src).toMatch(/^screenshots\//);
    expect(sizes).toMatch(/^\d+x\d+$/);
    expect(type).toBe('image/webp');
  }
});

it('draws on the reader’s own paper', async () => {
  expect(await readFile('src/styles/tokens.css', 'utf8')).toContain(`--paper: light-dark(${paperColour}, `);
});
