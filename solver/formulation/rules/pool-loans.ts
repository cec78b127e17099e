import { freePosts } from '../../../src/staffing/pool/lent-posts.ts';
import { poolLimits, shortageSubjects } from '../../../src/staffing/pool/purposes.ts';
import type { ModelParts } from '../parts.ts';

/** Columns `g_sp` of posts lent to a school, one for each purpose it may borrow for, and the most they come to. */
export interface Loans {
  readonly columns: readonly number[];
  readonly most: number;
}

/** The loans of a school of which at most `wanted` posts are of use. */
export type Lend = (school: number, wanted: number) => Loans;

const noLoans: Loans = { columns: [], most: 0 };

/** Candidates who would arrive in a slot of a shortage subject that is held below required today, by school. */
const shortageArrivals = ({ instance }: ModelParts): ReadonlyMap<number, readonly number[]> => {
  const arrivals = new Map<number, number[]>();
  instance.candidates.slot.forEach((index, candidate) => {
    const slot = instance.slots[index];
    if (slot === undefined || !shortageSubjects.includes(slot.subject) || slot.held >= slot.required) return;
    const school = instance.slotSchool[index] as number;
    const list = arrivals.get(school);
    if (list) list.push(candidate);
    else arrivals.set(school, [candidate]);
  });
  return arrivals;
};

/**
 * The post pool (clauses 4.22, 4.23, 4.72): `Σ_s Σ_p g_sp <= ` what the pool still has, `Σ_s g_sp <=` the number of
 * each purpose, `g_sp <=` what the purpose allows the school; for a shortage subject, who arrives in one. The columns
 * need not be whole: where moves are, whole loans exist, and the plan's own are counted from its moves.
 */
export const poolLoans = (parts: ModelParts): Lend => {
  const { instance, builder, move } = parts;
  const { district, policy, schools } = instance;
  const free = freePosts(schools, policy);
  if (policy.postPool === null || free === 0) return () => noLoans;
  const limit = poolLimits(district, policy);
  const arrivals = shortageArrivals(parts);
  const total = Number.isFinite(free) ? builder.row(Number.NEGATIVE_INFINITY, free) : null;
  const purposes = policy.postPool.purposes.map(({ purpose, number }) => ({
    purpose,
    number: number ?? Number.POSITIVE_INFINITY,
    row: number === null ? null : builder.row(Number.NEGATIVE_INFINITY, number),
  }));
  return (index, wanted) => {
    const school = schools[index];
    if (school === undefined) return noLoans;
    let most = 0;
    const columns = purposes.flatMap(({ purpose, number, row }): number[] => {
      const arriving = purpose === 'shortage_subject' ? (arrivals.get(index) ?? []) : null;
      const allowed = purpose === 'shortage_subject' ? (arriving?.length ?? 0) : limit(purpose, school);
      if (allowed === 0) return [];
      most += Math.min(allowed, number);
      const column = builder.column(0, Math.min(allowed, wanted), null);
      for (const limited of [total, row]) if (limited !== null) builder.entry(limited, column, 1);
      if (arriving !== null) {
        const arrived = builder.row(Number.NEGATIVE_INFINITY, 0);
        builder.entry(arrived, column, 1);
        for (const candidate of arriving) builder.entry(arrived, move(candidate), -1);
      }
      return [column];
    });
    return { columns, most: Math.min(most, free, wanted) };
  };
};
