import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useState } from 'react';
import { AskFault, askDesk } from '../askDesk.ts';
import type { DeskWord } from '../deskChrome.ts';

/** A document on its way into the desk, and what became of it. */
export type Taken = { at: number; name: string } & (
  | { state: 'waiting' | 'reading' }
  | { state: 'done'; key: string }
  | { state: 'refused'; why: DeskWord; message: string }
);

interface Taking {
  taken: readonly Taken[];
  take: (files: readonly File[]) => Promise<void>;
  forget: () => void;
}

let count = 0;

/** Takes documents in one after another; one that is refused does not hold the others up. */
export function useTakingDocuments(): Taking {
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const client = useQueryClient();
  const take = useCallback(
    async (files: readonly File[]) => {
      const queue = files.map((file) => {
        count += 1;
        return { file, row: { at: count, name: file.name } };
      });
      setTaken((all) => [...all, ...queue.map(({ row }): Taken => ({ ...row, state: 'waiting' }))]);
      const tell = (next: Taken) => setTaken((all) => all.map((one) => (one.at === next.at ? next : one)));
      for (const { file, row } of queue) {
        tell({ ...row, state: 'reading' });
        try {
          const { key } = await askDesk.take(file);
          tell({ ...row, state: 'done', key });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          tell({ ...row, state: 'refused', why: refusalWord(error), message });
        }
        await client.invalidateQueries({ queryKey: ['list'] });
      }
    },
    [client],
  );
  const forget = useCallback(() => setTaken([]), []);
  return { taken, take, forget };
}

/** Why a document stayed outside, in the editor's words. */
function refusalWord(error: unknown): DeskWord {
  const trouble = error instanceof AskFault ? error.trouble : undefined;
  if (trouble?.kind === 'gone') return 'trouble.gone';
  if (trouble?.kind === 'too-large') return 'refused.too-large';
  // The desk gives a document without a day today's.
  if (trouble?.kind !== 'document' || trouble.reason === 'no-day') return 'refused.failed';
  return `refused.${trouble.reason}`;
}

export const TakingContext = createContext<Taking>({ taken: [], take: async () => {}, forget: () => {} });

/** The documents that are being taken in, and the way to give more. */
export function useTaking(): Taking {
  return useContext(TakingContext);
}
