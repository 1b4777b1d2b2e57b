import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../../contract/articleSchema.ts';
import { besidePath } from '../../contract/beside/besidePath.ts';
import { type Row, rowsFit, turnedRows } from '../../contract/beside/row.ts';
import { fetchJson } from '../../data/fetchJson.ts';

const schema = async () => (await import('../../contract/beside/rowsSchema.ts')).besideSchema;

/**
 * The rows of two versions, from the press. Where they cannot be had, as without a line, or one of the texts has changed since, the
 * texts are aligned here: long ones by whole blocks alone, for nothing else moves meanwhile.
 */
export function besideQuery(ours: Article, theirs: Article) {
  return queryOptions({
    // A text may be replaced while it is shown, by its correction or by the signed one.
    queryKey: ['beside', ours.id, theirs.id, ours.body.length, theirs.body.length],
    queryFn: async (context): Promise<readonly Row[]> => {
      try {
        const { rows } = await fetchJson(besidePath(ours.id, theirs.id), schema, context);
        const turned = ours.id < theirs.id ? rows : turnedRows(rows);
        if (rowsFit(turned, ours.body.length, theirs.body.length)) return turned;
      } catch (error) {
        if (context.signal.aborted) throw error;
      }
      return (await import('../../contract/beside/versionRows.ts')).versionRows(
        ours,
        theirs,
        undefined,
        'quick',
      );
    },
  });
}
