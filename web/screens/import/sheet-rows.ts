import { useQueries } from '@tanstack/react-query';
import { getUploadRows } from '../../app/service.ts';
import { useSession } from '../../app/session.ts';

/** Rows of one page of an upload. */
export const pageRows = 200;

/** The pages of a table in which some rows stand, in their order. Rows are 1-based. */
export const pagesOf = (rows: readonly number[]): readonly number[] =>
  [...new Set(rows.map((row) => Math.floor((row - 1) / pageRows)))].toSorted((a, b) => a - b);

/** Reads the rows in sight, a page at a time; `undefined` for a row that is not there yet. */
export const useSheetRows = (
  importId: string,
  place: string,
  rows: readonly number[],
): ((row: number) => readonly string[] | undefined) => {
  const { membership } = useSession();
  const pages = pagesOf(rows);
  const read = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['upload-rows', membership.id, importId, place, page],
      queryFn: () => getUploadRows(importId, place, page * pageRows, pageRows),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  return (row) => {
    const page = Math.floor((row - 1) / pageRows);
    return read[pages.indexOf(page)]?.data?.rows[(row - 1) % pageRows];
  };
};
