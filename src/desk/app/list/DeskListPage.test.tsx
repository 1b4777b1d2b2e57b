import { expect, test, vi } from 'vitest';
import { renderDesk } from '../testing/renderDesk.tsx';

const nothing = { entries: [], total: 0, page: 1, pages: 1 };

test('a search overtaken by the next letter is cancelled, and the typed text stays', async () => {
  const questions: { address: string; signal?: AbortSignal | null }[] = [];
  const { screen } = await renderDesk('/', {
    'GET /api/list': (_: unknown, question: (typeof questions)[number]) => {
      questions.push(question);
      // In a large archive only the last answer arrives.
      return question.address.includes('text=river') || !question.address.includes('text=r')
        ? nothing
        : new Promise((_done, refuse) => {
            question.signal?.addEventListener('abort', () => refuse(question.signal?.reason));
          });
    },
  });
  const filter = screen.getByRole('searchbox', { name: 'Search by title, author or date' });
  await filter.fill('r');
  await vi.waitFor(() => expect(questions.at(-1)?.address).toContain('text=r&'));
  await filter.fill('river');
  await vi.waitFor(() => expect(questions.at(-1)?.address).toContain('text=river&'));
  await expect.element(screen.getByText('Nothing matches your search.')).toBeVisible();
  expect(questions.map(({ signal }) => signal?.aborted)).toEqual([false, true, false]);
  await expect.element(filter).toHaveValue('river');
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});
