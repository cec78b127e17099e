import { z } from 'zod';
import { poolPurposes } from '../policy/staffing-terms.ts';

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
