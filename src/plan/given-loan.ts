import { z } from 'zod';
import { poolPurposes } from '../policy/staffing.ts';
import type { PoolLoan } from './pool-loan.ts';

const loan = z.object({
  school_id: z.string(),
  purpose: z.enum(poolPurposes),
  number: z.int(),
  start: z.string(),
  end: z.string(),
});

/** A loan as a plan file claims it. */
export type GivenLoan = z.infer<typeof loan>;

/** The loans a plan file claims; `null` where it has none, or what it has are no loans. */
export const givenLoans = (given: unknown): readonly GivenLoan[] | null => z.array(loan).safeParse(given).data ?? null;

/** Whether a plan claims exactly the loans that its moves need, in whatever order. */
export const sameLoans = (claimed: readonly GivenLoan[], needed: readonly PoolLoan[]): boolean => {
  const key = (school: string, { purpose, number, start, end }: Omit<GivenLoan, 'school_id'>): string =>
    JSON.stringify([school, purpose, number, start, end]);
  const told = claimed.map((one) => key(one.school_id, one)).toSorted();
  const counted = needed.map((one) => key(one.schoolId, one)).toSorted();
  return told.join() === counted.join();
};
