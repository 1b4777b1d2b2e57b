import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { loadCode } from '../../data/loadCode.ts';
import { createI18n } from '../../language/createI18n.ts';
import { I18nProvider } from '../../language/I18nProvider.tsx';
import { BookButton } from './BookButton.tsx';

test('where code does not load, whichever part of it, the reader is told to try again', async () => {
  const source = () => loadCode(Promise.reject<never>(new TypeError('the line is cut')));
  const screen = await render(
    <I18nProvider chrome={await createI18n('en')}>
      <BookButton source={source} />
    </I18nProvider>,
  );
  await screen.getByRole('button', { name: 'E-book (EPUB)' }).click();
  await expect.element(screen.getByText(/This part of the app could not be loaded/)).toBeVisible();
});
