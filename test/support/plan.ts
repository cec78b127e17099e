import type { Plan } from '../../src/plan/plan.ts';
import type { Move, Transfer } from '../../src/plan/transfer.ts';
import type { PlainOf } from './district.ts';
import { aPolicy } from './policy.ts';

/** A primary Chinese teacher's rotation that counts everywhere, without backbone title, wish or known journey. */
export const aTransfer = (
  given: Partial<PlainOf<Transfer>> & Pick<PlainOf<Move>, 'teacherId' | 'fromSchoolId' | 'toSchoolId'>,
): Transfer =>
  ({
    stage: 'primary',
    subject: 'chinese',
    mode: 'rotation',
    countsDistrict: true,
    countsSourceSet: true,
    backbone: false,
    commuteMinutes: null,
    wishRank: null,
    reasons: [],
    ...given,
  }) as Transfer;

/** An optimal plan without moves under the test policy. */
export const aPlan = (given: Partial<Plan> = {}): Plan => ({
  dataset: { sha256: '0'.repeat(64), counts: {} },
  policy: aPolicy(),
  status: 'optimal',
  transfers: [],
  placements: [],
  levels: [],
  checks: [],
  conflicts: [],
  lottery: null,
  ...given,
});

/** How a solve went that took no time to speak of. */
export const aRun = {
  engine: 'highs',
  engineVersion: '0',
  seconds: { total: 0.1 },
  firstPlanSeconds: 0.1,
  peakMemoryMegabytes: 10,
  columns: 1,
  rows: 1,
  notes: [],
} as const;
