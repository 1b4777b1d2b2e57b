import { expect, test } from 'vitest';
import { DataError } from '../../data/dataError.ts';
import { anArchive, aPublication } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

const files = {
  'publication.json': aPublication(),
  'archive.json': anArchive(),
  'trust.json': { policies: { corrections: '/about/corrections', licence: 'https://e.org/licence' } },
  'policies/corrections.json': {
    'fa-AF': [{ type: 'heading', level: 2, text: 'تصحیح' }, 'آنچه نادرست بود.'],
    en: [{ type: 'heading', level: 2, text: 'How we correct' }, 'What was wrong.'],
  },
};

test('the page about the publication leads to its policies, its own and those elsewhere', async () => {
  const { screen } = await renderReader('/about', files, 'en');
  await expect
    .element(screen.getByRole('link', { name: 'Licence' }))
    .toHaveAttribute('href', 'https://e.org/licence');
  await expect.element(screen.getByRole('link', { name: 'Masthead' })).not.toBeInTheDocument();
  await screen.getByRole('main').getByRole('link', { name: 'Corrections' }).click();
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Corrections' })).toBeVisible();
  await expect.element(screen.getByText('What was wrong.')).toBeVisible();
});

test('a policy is read in the chrome’s language, and in the others below it', async () => {
  const { screen } = await renderReader('/about/corrections', files, 'en');
  const english = screen.getByRole('heading', { level: 2, name: 'How we correct' });
  await expect.element(english).toBeVisible();
  expect(getComputedStyle(english.element()).direction).toBe('ltr');
  await expect.element(screen.getByText('آنچه نادرست بود.')).not.toBeVisible();
  await screen.getByText('دری', { exact: true }).last().click();
  await expect.element(screen.getByText('آنچه نادرست بود.')).toBeVisible();
  expect(getComputedStyle(screen.getByText('آنچه نادرست بود.').element()).direction).toBe('rtl');
});

test.each(['masthead', 'nothing', 'constructor'])('there is no page /about/%s', async (name) => {
  const { screen } = await renderReader(`/about/${name}`, files, 'en');
  await expect.element(screen.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});

test('words that cannot be had are told, and can be asked for again', async () => {
  const broken: Record<string, unknown> = {
    ...files,
    'policies/corrections.json': new DataError('server', 'policies/corrections.json', 'answered 500'),
  };
  const { screen } = await renderReader('/about/corrections', broken, 'en');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/The server answered with an error/);
  Object.assign(broken, files);
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByText('What was wrong.')).toBeVisible();
});

test('without the file that names them the page about the publication goes on without policies', async () => {
  const { 'trust.json': _, ...rest } = files;
  const { screen } = await renderReader('/about', rest, 'en');
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Licence' })).not.toBeInTheDocument();
});
