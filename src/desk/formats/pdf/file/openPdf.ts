import { getDocumentProxy } from 'unpdf';
import { DocumentError } from '../../DocumentError.ts';

/** An article has a few pages; a book is not for this desk. */
export const MAX_BYTES = 64 * 1024 * 1024;
export const MAX_PAGES = 400;

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/**
 * Opens a PDF, gives it to `work`, and closes it whatever happens. pdf.js is kept quiet, fetches nothing and compiles nothing.
 *
 * @throws DocumentError 'empty', 'too-large', 'encrypted' or 'corrupt'.
 */
export async function withPdf<T>(
  name: string,
  bytes: Uint8Array,
  work: (pdf: PdfDocument) => Promise<T>,
): Promise<T> {
  if (bytes.length === 0)
    throw new DocumentError(name, 'empty', `“${name}” is empty: the file contains nothing.`);
  if (bytes.length > MAX_BYTES)
    throw new DocumentError(
      name,
      'too-large',
      `“${name}” has ${Math.round(bytes.length / 1024 / 1024)} MB; a PDF may have ${MAX_BYTES / 1024 / 1024} MB. Split it or use the Word file.`,
    );
  const pdf = await opened(name, bytes);
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new DocumentError(
        name,
        'too-large',
        `“${name}” has ${pdf.numPages} pages; a PDF may have ${MAX_PAGES}. Split it or use the Word file.`,
      );
    return await work(pdf);
  } catch (error) {
    // A bug of ours is not the file's fault.
    if (error instanceof DocumentError || error instanceof TypeError || error instanceof ReferenceError)
      throw error;
    throw corruptPdfError(name, error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function opened(name: string, bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // pdf.js takes over the buffer, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      fontExtraProperties: true,
      useSystemFonts: false,
      disableFontFace: true,
      disableAutoFetch: true,
      disableStream: true,
      stopAtErrors: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      maxImageSize: 40_000_000,
      useWorkerFetch: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new DocumentError(
        name,
        'encrypted',
        `“${name}” is password-protected. Save it without the password, or use the Word file.`,
        { cause: error },
      );
    throw corruptPdfError(name, error);
  }
}

const corruptPdfError = (name: string, cause: unknown) =>
  new DocumentError(
    name,
    'corrupt',
    `“${name}” is not a readable PDF: it is damaged or incomplete. Create it again, or use the Word file.`,
    {
      cause,
    },
  );
