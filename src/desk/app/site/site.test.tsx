import { expect, test } from 'vitest';
import { errorResponse, renderDesk } from '../testing/renderDesk.tsx';

const list = { 'GET /api/list': { entries: [], total: 0, page: 1, pages: 1 } };
const state = (facts: object = {}) => ({
  log: [],
  fresh: false,
  folder: '/dist',
  settings: { target: '/srv/site' },
  ...facts,
});

test('a build and its release are told in plain words, while they go on and at the end', async () => {
  const part = { kind: 'part', part: 'pages', done: 120, total: 340 };
  let now: object = state();
  const answers = {
    ...list,
    'GET /api/site': () => now,
    'POST /api/site': () => {
      now = state({ running: 'building', log: [part] });
      return now;
    },
  };
  const { screen, asked } = await renderDesk('/', answers);
  await screen.getByText('Build and release the site').first().click();
  await screen.getByRole('button', { name: 'Build and release', exact: true }).click();
  expect(asked.at(-1)).toEqual({ request: 'POST /api/site', body: { release: true } });
  await expect.element(screen.getByRole('log')).toMatchTextContent(/Pages are built.*120 of 340/);
  await expect.element(screen.getByRole('button', { name: 'Stop' })).toBeVisible();
  now = state({
    log: [part, { kind: 'built', pages: 340, seconds: 9 }, { kind: 'released', target: '/srv/site' }],
  });
  await expect.element(screen.getByRole('log')).toMatchTextContent(/340 pages, 9 s.*Readers see it now/);
  expect(screen.getByRole('button', { name: 'Stop' }).elements()).toEqual([]);
});

test.each([
  ['target-gone', /پوشهٔ .*\/srv\/site.* نیست: شاید دیسکش جدا شده/],
  ['unreachable', /خوانندگان سایت پیشین را می‌بینند/],
])('a release that failed as %s says so in the editor’s language', async (why, words) => {
  const log = [{ kind: 'failed', why, target: '/srv/site' }];
  const { screen } = await renderDesk('/', { ...list, 'GET /api/site': state({ log }) }, 'fa-AF');
  await screen.getByText('ساختن و نشر سایت').first().click();
  await expect.element(screen.getByRole('log')).toMatchTextContent(words);
});

test('a target is said to be saved, and stays in sight', async () => {
  const none = state({ settings: { target: '' } });
  const answers = { ...list, 'GET /api/site': none, 'PUT /api/site': state() };
  const { screen, asked } = await renderDesk('/', answers);
  await screen.getByText('Build and release the site').first().click();
  await screen.getByRole('textbox', { name: 'Folder or server' }).fill('/srv/site');
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(screen.getByText('Saved.')).toBeVisible();
  expect(asked.at(-1)?.body).toEqual({ target: '/srv/site' });
});

test('a target that is none is refused once, in the editor’s language', async () => {
  const refusal = () => errorResponse(409, { kind: 'site', reason: 'bad-target', message: 'in English' });
  const none = state({ settings: { target: '' } });
  const { screen } = await renderDesk('/', { ...list, 'GET /api/site': none, 'PUT /api/site': refusal });
  await screen.getByText('Build and release the site').first().click();
  await screen.getByRole('textbox', { name: 'Folder or server' }).fill('-e sh');
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  const alert = screen.getByRole('alert');
  await expect.element(alert).toMatchTextContent(/neither a folder from the root/);
  expect(alert.element().textContent).not.toContain('in English');
});
