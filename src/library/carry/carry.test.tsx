import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../styles/foundation.css';
import { createQueryClient } from '../../data/queryClient.ts';
import type { ChromeLanguage } from '../../language/chromeLanguages.ts';
import { createI18n } from '../../language/createI18n.ts';
import { I18nProvider } from '../../language/I18nProvider.tsx';
import { anArticle, aPublication } from '../../testing/factories.ts';
import { deleteLibrary, inLibrary } from '../database.ts';
import { CarryIn } from './CarryIn.tsx';
import { CarryOut } from './CarryOut.tsx';
import { carryText } from './writeCarryFile.ts';

beforeEach(deleteLibrary);
afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteLibrary();
});

async function show(part: React.ReactNode, language: ChromeLanguage = 'en') {
  const client = createQueryClient(async () => JSON.stringify(aPublication()));
  const chrome = await createI18n(language);
  return render(
    <I18nProvider chrome={chrome}>
      <QueryClientProvider client={client}>{part}</QueryClientProvider>
    </I18nProvider>,
  );
}

const aKept = (slug: string, facts: object = {}) => {
  const article = anArticle({ id: `2026-01-02-${slug}`, title: `Article ${slug}`, ...facts });
  const { id, title, language } = article;
  return { id, title, language, text: JSON.stringify(article), saved: { at: 1 }, pictures: [] };
};

async function aFile(articles: ReturnType<typeof aKept>[], origin = aPublication().origin) {
  let text = '';
  for await (const piece of carryText({ origin, title: 'A file' }, articles)) text += piece;
  return new File([text], 'a.json');
}

function choose(container: HTMLElement, ...files: File[]) {
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  if (!input) throw new Error('there is no input for a file');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const savedIds = () => inLibrary((library) => library.getAllKeys('saved'));

test('a chosen file is taken in; what breaks the contract is named', async () => {
  const { container, getByText, getByRole } = await show(<CarryIn />);
  await expect.element(getByRole('button', { name: 'Open a file' })).toBeVisible();
  choose(
    container,
    await aFile([aKept('a'), aKept('b', { title: 'شکسته', language: 'fa-AF', authors: [] })]),
  );
  await expect.element(getByText('1 article was added.')).toBeVisible();
  await expect.element(getByText('شکسته')).toHaveAttribute('dir', 'rtl');
  await expect.element(getByText('(authors names nobody)')).toHaveAttribute('dir', 'ltr');
  expect(await savedIds()).toEqual(['2026-01-02-a']);
});

test('files are dropped anywhere on the page, one after another', async () => {
  const { getByText, getByRole } = await show(<CarryIn />);
  await expect.element(getByRole('button', { name: 'Open a file' })).toBeVisible();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(await aFile([aKept('a'), aKept('b')]));
  dataTransfer.items.add(await aFile([aKept('b'), aKept('c')]));
  document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  await expect.element(getByRole('button', { name: 'Drop the file here' })).toBeVisible();
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await expect.element(getByText('1 article was here already.')).toBeVisible();
  expect(await savedIds()).toHaveLength(3);
});

test('the installed app opens the files that it is opened with', async () => {
  const file = await aFile([aKept('a')]);
  let consumer: ((params: object) => void) | undefined;
  vi.stubGlobal('launchQueue', {
    setConsumer: (given: typeof consumer) => {
      consumer = given;
    },
  });
  const { getByText } = await show(<CarryIn />);
  await vi.waitFor(() => expect(consumer).toBeDefined());
  consumer?.({ files: [{ getFile: async () => file }] });
  await expect.element(getByText('1 article was added.')).toBeVisible();
});

test.each([
  ['fa-AF', 'این پرونده از نشریهٔ دیگری است؛ آن را در همان‌جا باز کنید. هیچ چیزی این‌جا تغییر نکرد.'],
  [
    'de',
    'Diese Datei stammt aus einer anderen Zeitschrift: Öffnen Sie sie dort. Hier wurde nichts verändert.',
  ],
] as const)('a file of another publication is refused in words, in %s', async (language, text) => {
  const { container, getByRole } = await show(<CarryIn />, language);
  await vi.waitFor(async () => choose(container, await aFile([aKept('a')], 'https://www.example.com')));
  await expect.element(getByRole('alert')).toHaveTextContent(text);
  expect(await savedIds()).toEqual([]);
});

test('a cut file gives what came before, and says what to do for the rest', async () => {
  const { container, getByRole, getByText } = await show(<CarryIn />);
  const whole = await aFile([aKept('a'), aKept('b')]);
  await vi.waitFor(() => choose(container, new File([whole.slice(0, whole.size - 20)], 'a.json')));
  await expect.element(getByText('1 article was added.')).toBeVisible();
  await expect
    .element(getByRole('alert'))
    .toHaveTextContent(
      'The file is damaged or was cut off on its way. What came before that is here; for the rest, get the file again.',
    );
});

test('the saved list is written where the reader chooses, and another device opens that file', async () => {
  const written: Blob[] = [];
  const names: string[] = [];
  vi.stubGlobal('showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) => {
    names.push(suggestedName);
    return {
      createWritable: async () => ({
        write: async (blob: Blob) => void written.push(blob),
        close: async () => {},
      }),
    };
  });
  const inFirst = await show(<CarryIn />);
  await vi.waitFor(async () => choose(inFirst.container, await aFile([aKept('a'), aKept('b')])));
  await expect.element(inFirst.getByText('2 articles were added.')).toBeVisible();
  await inFirst.unmount();

  const out = await show(<CarryOut part="saved" />);
  await out.getByRole('button', { name: 'Save as a file' }).click();
  await expect.element(out.getByText('The file with 2 articles is saved.')).toBeVisible();
  expect(names).toEqual(['t-t-saved.json.gz']);
  await out.unmount();

  await deleteLibrary();
  const again = await show(<CarryIn />);
  await vi.waitFor(() => choose(again.container, new File(written, 'a.json.gz')));
  await expect.element(again.getByText('2 articles were added.')).toBeVisible();
});

test('a changed mind is silent, and a share sheet that takes such files is offered', async () => {
  const share = vi.fn(async (_data: ShareData) => {});
  vi.stubGlobal('navigator', { ...window.navigator, canShare: () => true, share });
  vi.stubGlobal('showSaveFilePicker', async () => {
    throw new DOMException('no', 'AbortError');
  });
  const { getByRole } = await show(<CarryOut part="saved" />);
  await getByRole('button', { name: 'Save as a file' }).click();
  await expect.element(getByRole('status')).toBeEmptyDOMElement();
  await getByRole('button', { name: 'Share the file' }).click();
  await expect.element(getByRole('status')).toHaveTextContent('The file with 0 articles is saved.');
  expect(share.mock.calls[0]?.[0].files?.[0]?.name).toBe('t-t-saved.json.gz');
});
