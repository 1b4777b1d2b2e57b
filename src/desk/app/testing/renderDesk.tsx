import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import 'virtual:fonts.css';
import '../../../styles/foundation.css';
import type { ChromeLanguage } from '../../../language/chromeLanguages.ts';
import { I18nProvider } from '../../../language/I18nProvider.tsx';
import { applySettings, keepSettingsApplied } from '../../../settings/applySettings.ts';
import { showLanguage } from '../../../settings/settings.ts';
import { defaultSettings } from '../../../settings/settingsSchema.ts';
import { aPublication } from '../../../testing/factories.ts';
import { deskChrome } from '../deskChrome.ts';
import { deskRoutes } from '../deskRoutes.tsx';
import { aDraft, type DraftFacts, draftServer } from './aDraft.ts';

type Answer =
  | unknown
  | ((body: unknown, question: { address: string; signal?: AbortSignal | null }) => unknown);

/** An error answer of the desk's server. */
export function errorResponse(status: number, error: object): Response {
  return new Response(JSON.stringify(error), { status });
}

/**
 * Renders an address of the desk over a server given as answers (`GET /api/list` to JSON, or to a function of the
 * request's body and address).
 *
 * @returns the screen, every request that changed something, and the router
 */
export async function renderDesk(
  address: string,
  answers: Record<string, Answer>,
  language: ChromeLanguage = 'en',
) {
  const asked: { request: string; body: unknown }[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const request = `${init?.method ?? 'GET'} ${String(input).split('?')[0]}`;
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body;
    if (init?.method !== 'GET') asked.push({ request, body });
    const known = request === 'GET /api/publication' ? aPublication() : answers[request];
    const question = { address: String(input), ...(init?.signal && { signal: init.signal }) };
    const answer = typeof known === 'function' ? await known(body, question) : known;
    if (answer instanceof Response) return answer;
    return answer === undefined
      ? errorResponse(404, { kind: 'missing', message: `There is no ${request}.` })
      : new Response(JSON.stringify(answer));
  });
  const router = createMemoryRouter(deskRoutes, { initialEntries: [address] });
  keepSettingsApplied();
  applySettings({ ...defaultSettings, theme: 'light' });
  showLanguage(language);
  const screen = await render(
    <I18nProvider chrome={await deskChrome(language)}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { screen, asked, router };
}

/** Renders the editor of a draft over a server that keeps it; `answers` replace or extend that server's. */
export function renderDraft(
  facts: DraftFacts = {},
  answers: Record<string, Answer> = {},
  language?: ChromeLanguage,
) {
  return renderDesk('/drafts/abc', { ...draftServer(aDraft(facts)), ...answers }, language);
}

/** The answer of a server that is down. */
export function gone(): never {
  throw new TypeError('Failed to fetch');
}

/** Types a title among the draft's fields. */
export async function typeTitle(screen: Awaited<ReturnType<typeof render>>, title: string) {
  await screen.getByText('About the article').click();
  await screen.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
}
