import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';

/** Where a teacher stands in the published order among the candidates for a post; the first is 1. */
export interface PublishedPlace {
  readonly rank: number;
  readonly of: number;
  /** Others who are alike in everything but the draw. */
  readonly tied: number;
}

const months = (teacher: Teacher, { entries }: Ledger): number => entries.get(teacher.id)?.monthsAtSchool ?? 0;

/** Volunteers first, then more points, then longer at the school; 0 where only the draw decides (model.md section 3). */
export const byPublishedOrder =
  (ledger: Ledger) =>
  (a: Teacher, b: Teacher): number =>
    Number(b.volunteers) - Number(a.volunteers) ||
    (b.points ?? 0) - (a.points ?? 0) ||
    months(b, ledger) - months(a, ledger);

export const publishedPlace = (ledger: Ledger, among: readonly Teacher[], teacher: Teacher): PublishedPlace => {
  const order = byPublishedOrder(ledger);
  const others = among.filter(({ id }) => id !== teacher.id);
  return {
    rank: 1 + others.filter((other) => order(other, teacher) < 0).length,
    of: others.length + 1,
    tied: others.filter((other) => order(other, teacher) === 0).length,
  };
};
