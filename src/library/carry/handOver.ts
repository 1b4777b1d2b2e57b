/** How a file has left: to another app by the share sheet, to a place that was chosen, or as a download; or not, because the reader changed their mind. */
export type HandedOver = 'shared' | 'saved' | 'downloaded' | 'cancelled';

interface SavePicker {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<{
    createWritable: () => Promise<WritableStream<Blob> & { write: (blob: Blob) => Promise<void> }>;
  }>;
}

/** Whether this browser's share sheet takes such a file. */
export function canShareFile(name: string, type: string): boolean {
  const files = [new File([], name, { type })];
  return typeof navigator.canShare === 'function' && navigator.canShare({ files });
}

/**
 * Hands a file to the share sheet. Where the browser will not open it, because making the file took too long after the press,
 * the file is downloaded.
 */
export async function shareFile(file: File, title: string): Promise<HandedOver> {
  try {
    await navigator.share({ files: [file], title });
    return 'shared';
  } catch (error) {
    if (isCancelled(error)) return 'cancelled';
    downloadFile(file);
    return 'downloaded';
  }
}

/**
 * Saves a file where the reader chooses, where the browser asks for that, else among the downloads. The place is asked for
 * first: the browser forgets the press that allows it while a large file is made.
 *
 * @throws whatever `make` throws, and what the disk does
 */
export async function saveFile(name: string, make: () => Promise<Blob>): Promise<HandedOver> {
  const { showSaveFilePicker } = window as SavePicker;
  let writable: Awaited<ReturnType<typeof pick>> | undefined;
  const pick = async () =>
    (await showSaveFilePicker?.call(window, { suggestedName: name }))?.createWritable();
  try {
    writable = await pick();
  } catch (error) {
    // Anything else than a changed mind is met by a download.
    if (isCancelled(error)) return 'cancelled';
  }
  if (!writable) {
    downloadFile(new File([await make()], name));
    return 'downloaded';
  }
  try {
    await writable.write(await make());
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  return 'saved';
}

/** Downloads a file. */
export function downloadFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser reads it after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
