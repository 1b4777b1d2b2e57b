import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useState } from 'react';
import type { DeskWord } from '../deskChrome.ts';
import { deskClient, RequestError } from '../deskClient.ts';

/** A document on its way into the desk, and the outcome. */
export type Upload = { at: number; name: string } & (
  | { state: 'waiting' | 'reading' }
  | { state: 'done'; key: string }
  | { state: 'failed'; why: DeskWord; message: string }
);

interface UploadQueue {
  uploads: readonly Upload[];
  add: (files: readonly File[]) => Promise<void>;
  clear: () => void;
}

let count = 0;

/** Uploads documents one after another; one that fails does not hold the others up. */
export function useUploadQueue(): UploadQueue {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const client = useQueryClient();
  const add = useCallback(
    async (files: readonly File[]) => {
      const queue = files.map((file) => {
        count += 1;
        return { file, row: { at: count, name: file.name } };
      });
      setUploads((all) => [...all, ...queue.map(({ row }): Upload => ({ ...row, state: 'waiting' }))]);
      const tell = (next: Upload) => setUploads((all) => all.map((one) => (one.at === next.at ? next : one)));
      for (const { file, row } of queue) {
        tell({ ...row, state: 'reading' });
        try {
          const { key } = await deskClient.upload(file);
          tell({ ...row, state: 'done', key });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          tell({ ...row, state: 'failed', why: uploadErrorLabel(error), message });
        }
        await client.invalidateQueries({ queryKey: ['list'] });
      }
    },
    [client],
  );
  const clear = useCallback(() => setUploads([]), []);
  return { uploads, add, clear };
}

/** Why an upload failed, in the editor's language. */
function uploadErrorLabel(error: unknown): DeskWord {
  const details = error instanceof RequestError ? error.details : undefined;
  if (details?.kind === 'gone') return 'error.gone';
  if (details?.kind === 'too-large') return 'documentError.too-large';
  // The desk dates an undated document today.
  if (details?.kind !== 'document' || details.reason === 'no-day') return 'documentError.failed';
  return `documentError.${details.reason}`;
}

export const UploadContext = createContext<UploadQueue>({
  uploads: [],
  add: async () => {},
  clear: () => {},
});

/** The uploads and the way to add more. */
export function useUploads(): UploadQueue {
  return useContext(UploadContext);
}
