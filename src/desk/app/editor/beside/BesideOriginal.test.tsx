import { expect, test, vi } from 'vitest';
import { anArticle } from '../../../../testing/factories.ts';
import { renderDraft } from '../../testing/renderDesk.tsx';

const original = anArticle({ language: 'fa-AF', title: 'اصل', body: ['یک. دو.', 'سه.'] });
const draftOf = (facts: object = {}) =>
  anArticle({
    id: '2026-01-03-its-translation',
    translationOf: original.id,
    body: ['One.', 'Two.', 'Three.'],
    ...facts,
  });
const server = { [`GET /api/articles/${original.id}`]: original };

test('rows are joined and separated by their buttons; what is corrected is saved with the draft, and undone', async () => {
  const alignment = [
    [1, 1],
    [0, 1],
    [1, 1],
  ];
  const { screen, asked } = await renderDraft({ article: draftOf({ alignment }) }, server);
  await screen.getByText('Beside the original').click();
  const rows = screen.getByRole('listitem', { name: /^Row/ });
  await expect.element(rows.first()).toMatchTextContent(/یک\. دو\..*One\./);
  expect(rows.elements()).toHaveLength(3);
  await rows.first().getByRole('button', { name: 'Join with the next row' }).click();
  expect(rows.elements()).toHaveLength(2);
  const saved = () => asked.findLast(({ request }) => request.startsWith('PUT'))?.body;
  await vi.waitFor(
    () =>
      expect(saved()).toMatchObject({
        article: {
          alignment: [
            [1, 2],
            [1, 1],
          ],
        },
      }),
    5000,
  );
  await rows.first().getByRole('button', { name: 'Separate here' }).click();
  expect(rows.elements()).toHaveLength(3);
  await screen.getByRole('button', { name: 'Undo' }).click();
  expect(rows.elements()).toHaveLength(2);
});

test('a correction that does not fit the text any more is told, and can be dropped', async () => {
  const { screen } = await renderDraft({ article: draftOf({ alignment: [[2, 2]] }) }, server);
  await screen.getByText('Beside the original').click();
  const told = screen.getByText(/The text has changed since this was corrected/);
  await expect.element(told).toBeVisible();
  await screen.getByRole('button', { name: 'Drop the correction' }).click();
  await expect.element(told).not.toBeInTheDocument();
});
