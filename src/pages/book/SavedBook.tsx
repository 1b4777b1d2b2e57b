import { useQuery } from '@tanstack/react-query';
import { loadCode } from '../../data/loadCode.ts';
import { readRows } from '../../library/saved/savedStore.ts';
import { useKept } from '../../library/useKept.ts';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { BookButton } from './BookButton.tsx';

/** Makes an e-book of the saved list, of the texts and pictures as this device keeps them. */
export function SavedBook(_: object) {
  const { data: publication } = useQuery(publicationQuery);
  const { value: rows } = useKept(readRows);
  if (!publication || !rows || rows.length === 0) return null;
  const source = async () => (await loadCode(import('./savedSource.ts'))).savedSource(publication);
  return (
    <div className="carry">
      <div className="carry-tools">
        <BookButton source={source} />
      </div>
    </div>
  );
}
