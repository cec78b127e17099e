import { quotasOf } from '../../src/movement/quotas.ts';
import { withChanges } from '../../src/plan/apply-change.ts';
import type { Change, ColumnChange } from '../../src/plan/way-out.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Rate } from '../../src/policy/rate.ts';
import { cost } from '../formulation/goals/cost.ts';
import { movers } from '../formulation/goals/movers.ts';
import { type Instance, isRosterMover } from '../formulation/instance.ts';
import { leastValues } from '../search/least-values.ts';
import { largestShare, mostMovers } from './attainable.ts';
import { refusedBy, refusedMoves } from './measures.ts';
import { policyChanges } from './relaxing-changes.ts';
import type { Problem } from './requirement.ts';

/** What tightening needs of the solver. */
export interface Questions {
  readonly prepare: (problem: Problem) => Instance;
  /** Whether a plan exists; `null` when the limit came first. */
  readonly hasPlan: (problem: Problem) => Promise<boolean | null>;
  readonly secondsLeft: () => number;
}

/** The first of some values, from strict to lax, with which a plan exists; `undefined` where none is known to. */
const firstWithPlan = async (
  values: readonly Partial<Policy>[],
  problem: Problem,
  { hasPlan }: Questions,
): Promise<Partial<Policy> | undefined> => {
  const holds = (index: number) =>
    hasPlan({ ...problem, policy: { ...problem.policy, ...(values[index] as Partial<Policy>) } });
  let [low, high] = [0, values.length - 1];
  if (high < 0 || (await holds(high)) !== true) return undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const answer = await holds(middle);
    if (answer === null) return undefined;
    if (answer) high = middle;
    else low = middle + 1;
  }
  return values[low];
};

/** Whole percents above a rate. */
const percentsAbove = ({ numerator, denominator }: Rate): readonly Rate[] => {
  const first = Math.floor((numerator * 100) / denominator) + 1;
  return Array.from({ length: Math.max(0, 100 - first + 1) }, (_one, index) => ({
    numerator: first + index,
    denominator: 100,
  }));
};

const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_one, index) => first + index);

/** `people / eligible` of each quota of the rotation rate, from the present rate down, each a value at which one quota asks for one person less. */
const ratesBelow = ({ district, policy, ledger }: Instance): readonly Partial<Policy>[] => {
  const { numerator, denominator } = policy.rotationRate;
  const rates = new Map<number, Rate>();
  for (const quota of quotasOf(district, policy, ledger)) {
    if (quota.kind === 'principals' && policy.principalsRotationRate !== null) continue;
    for (let people = 0; people * denominator < numerator * quota.eligible; people += 1)
      rates.set(people / quota.eligible, { numerator: people, denominator: quota.eligible });
  }
  return [...rates].toSorted(([a], [b]) => b - a).map(([, rotationRate]) => ({ rotationRate }));
};

/** Keys of the policy whose value is a number: the values from strict to lax, tried by halves. */
const valuesOf = (key: string, instance: Instance): readonly Partial<Policy>[] => {
  const { policy, candidates, district } = instance;
  switch (key) {
    case 'rotation_rate':
      return ratesBelow(instance);
    case 'max_commute_minutes': {
      const longest = candidates.minutes.reduce((most, minutes) => Math.max(most, minutes), 0);
      return upTo((policy.maxCommuteMinutes ?? 0) + 1, longest).map((maxCommuteMinutes) => ({ maxCommuteMinutes }));
    }
    case 'max_out_per_school_subject':
      return upTo((policy.maxOutPerSchoolSubject ?? 0) + 1, Math.min(500, district.teachers.length)).map((most) => ({
        maxOutPerSchoolSubject: most,
      }));
    case 'max_out_share_per_school':
      return percentsAbove(policy.maxOutSharePerSchool ?? { numerator: 1, denominator: 1 }).map((share) => ({
        maxOutSharePerSchool: share,
      }));
    case 'new_hire_share_cap':
      return percentsAbove(policy.newHireShareCap ?? { numerator: 1, denominator: 1 }).map((newHireShareCap) => ({
        newHireShareCap,
      }));
    case 'deferral_cap':
      return percentsAbove(policy.deferralCap ?? { numerator: 1, denominator: 1 }).map((deferralCap) => ({
        deferralCap,
      }));
    case 'backbone_rate':
      return Array.from({ length: 100 }, (_one, index) => 99 - index)
        .filter((percent) => percent * policy.backboneRate.denominator < policy.backboneRate.numerator * 100)
        .map((numerator) => ({ backboneRate: { numerator, denominator: 100 } }));
    default:
      return [];
  }
};

/** Keys whose best value one solve gives. `strict` has the value as it is, `lax` has none. */
const solvedValue = async (
  key: string,
  strict: Instance,
  lax: Instance,
  { secondsLeft }: Questions,
): Promise<Partial<Policy> | undefined> => {
  const scopes = quotasOf(strict.district, strict.policy, strict.ledger);
  const only = scopes.filter(({ kind }) => kind !== 'principals');
  const [single] = only;
  if (key === 'max_movers') {
    const least = await leastValues(lax, [movers], secondsLeft);
    return least.status === 'proven' ? { maxMovers: least.values[0] as number } : undefined;
  }
  if (key === 'budget') {
    const least = await leastValues(lax, [cost], secondsLeft);
    return least.status === 'proven' ? { budget: least.values[0] as number } : undefined;
  }
  if (key === 'principals_rotation_rate') {
    const heads = scopes.find(({ kind }) => kind === 'principals');
    const most = await mostMovers(lax, 'principals', secondsLeft);
    return heads === undefined || most.status !== 'proven'
      ? undefined
      : { principalsRotationRate: { numerator: most.value, denominator: heads.eligible } };
  }
  if (single === undefined || only.length > 1) return undefined;
  if (key === 'rotation_rate' && strict.policy.principals !== 'separate') {
    const most = await mostMovers(lax, single.scope, secondsLeft);
    return most.status === 'proven'
      ? { rotationRate: { numerator: most.value, denominator: single.eligible } }
      : undefined;
  }
  if (key === 'backbone_rate') {
    const most = await largestShare(lax, single.scope, strict.policy.backboneRate, secondsLeft);
    return most.status === 'proven' && most.value.movers > 0
      ? { backboneRate: { numerator: most.value.backbone, denominator: most.value.movers } }
      : undefined;
  }
  return undefined;
};

/** The rows of a column that the moves of a plan with the fewest otherwise refused moves need. */
const neededRows = async (
  change: ColumnChange,
  strict: Instance,
  lax: Instance,
  { secondsLeft }: Questions,
): Promise<readonly string[]> => {
  const found = await leastValues(lax, [refusedMoves(strict)], secondsLeft);
  if (found.status !== 'proven') return change.ids;
  const needed = new Set<string>();
  for (const candidate of refusedBy(strict, lax)) {
    if (!found.takes(candidate)) continue;
    const slot = lax.slots[lax.candidates.slot[candidate] as number];
    const mover = lax.movers[lax.candidates.teacher[candidate] as number];
    if (change.table === 'schools') needed.add(slot?.schoolId ?? '');
    else if (mover !== undefined && isRosterMover(mover) === (change.table === 'teachers'))
      needed.add(mover.teacher.id);
  }
  return change.ids.filter((id) => needed.has(id));
};

/**
 * The least that has to change where a requirement was taken back whole: the nearest value with which a plan exists, the
 * rows that a plan needs. `others` is the problem with the other changes made. Where no nearer value is known, the whole.
 */
export const tightened = async (
  whole: readonly Change[],
  others: Problem,
  questions: Questions,
): Promise<readonly Change[]> => {
  const relaxed = withChanges(others, whole);
  const [only, ...rest] = whole;
  if (relaxed === null || only === undefined || rest.length > 0 || only.kind === 'order') return whole;
  const strict = questions.prepare(others);
  const lax = questions.prepare(relaxed);
  if (only.kind === 'column') {
    if (only.column === 'max_out') return whole;
    const ids = await neededRows(only, strict, lax, questions);
    return ids.length === 0 ? whole : [{ ...only, ids }];
  }
  const solved = await solvedValue(only.key, strict, lax, questions);
  const value =
    solved ?? (await firstWithPlan(valuesOf(only.key, { ...strict, candidates: lax.candidates }), others, questions));
  if (value === undefined) return whole;
  const nearer = policyChanges(others.policy, value);
  return nearer.length === 1 ? nearer : whole;
};
