import type { SolveOptions, SolveOutcome, SolveRequest } from '../../solver/contract.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { aRun, aTransfer } from '../support/plan.ts';

const planOf = ({ district, policy }: SolveRequest, part: Partial<Plan>): Plan => ({
  dataset: { sha256: districtFingerprint(district), counts: { teachers: district.teachers.length } },
  policy,
  status: 'optimal',
  transfers: [],
  placements: [],
  levels: [],
  checks: checkPlan(district, policy, eligibilityLedger(district, policy), [], null).checks,
  conflicts: [],
  lottery: null,
  ...part,
});

/** Returns immediately with the first teacher moved to another school: right in shape, wrong as a plan. */
export const solveAtOnce = async (request: SolveRequest, options: SolveOptions): Promise<SolveOutcome> => {
  const { district } = request;
  const [teacher] = district.teachers;
  const to = district.schools.find((school) => school.id !== teacher?.schoolId);
  options.onProgress?.({ phase: 'build', level: null, best: null, bound: null, gap: null, seconds: 0 });
  options.onProgress?.({
    phase: 'levels',
    level: request.policy.goals[0] ?? null,
    best: 3,
    bound: 1,
    gap: 2,
    seconds: 0.1,
  });
  if (teacher === undefined || to === undefined) return { plan: planOf(request, { status: 'infeasible' }), run: aRun };
  const { id: teacherId, schoolId: fromSchoolId, stage, subject } = teacher;
  const transfers = [aTransfer({ teacherId, fromSchoolId, toSchoolId: to.id, stage, subject })];
  const levels = request.policy.goals.map((level) => ({
    level,
    value: 1,
    bound: 1,
    proven: true,
    parts: level.map(() => 1),
  }));
  return { plan: planOf(request, { transfers, levels }), run: aRun };
};

/** Works until it is cancelled. */
export const solveUntilCancelled = (request: SolveRequest, options: SolveOptions): Promise<SolveOutcome> =>
  new Promise((resolve) => {
    options.onProgress?.({ phase: 'levels', level: null, best: 9, bound: 1, gap: 8, seconds: 0 });
    const end = (): void => resolve({ plan: planOf(request, { status: 'cancelled' }), run: aRun });
    if (options.signal?.aborted === true) end();
    options.signal?.addEventListener('abort', end, { once: true });
  });

export const solveWithoutAnswer = async (request: SolveRequest): Promise<SolveOutcome> => ({
  plan: planOf(request, { status: 'cancelled' }),
  run: aRun,
});

export const solveBadly = async (): Promise<SolveOutcome> => {
  throw new Error('the engine said nonsense in /secret/path');
};
