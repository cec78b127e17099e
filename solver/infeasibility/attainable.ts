import { type Quota, quotasOf } from '../../src/movement/quotas.ts';
import type { Attainable } from '../../src/plan/way-out.ts';
import { leastMeeting, type Rate } from '../../src/policy/rate.ts';
import type { QuotaRuleId } from '../../src/rules/rule-id.ts';
import { type Instance, isRosterMover } from '../formulation/instance.ts';
import { quotaCounts } from '../formulation/quota-count.ts';
import { leastValues } from '../search/least-values.ts';
import { countGoal } from './measures.ts';

/** The largest value of a quota, proven, or why there is none. */
type Largest<Value> =
  | { readonly status: 'proven'; readonly value: Value }
  | { readonly status: 'infeasible' | 'not_proven' };

/** Some backbone teachers among some movers. */
export interface Share {
  readonly backbone: number;
  readonly movers: number;
}

const opening = (instance: Instance, rule: QuotaRuleId, scope: string): Instance => ({
  ...instance,
  openQuota: (one, at) => instance.openQuota?.(one, at) === true || (one === rule && at === scope),
});

/** The most counted movers of a quota that is not required. */
export const mostMovers = async (
  instance: Instance,
  scope: string,
  secondsLeft: () => number,
): Promise<Largest<number>> => {
  const found = await leastValues(instance, [countGoal(scope, [{ who: 'members', weight: -1 }])], secondsLeft);
  return found.status === 'proven' ? { status: 'proven', value: 0 - (found.values[0] as number) } : found;
};

/** Rounds of the search for the largest share: each is at least as good as the one before, and few are needed. */
const maxRounds = 40;

/**
 * The largest share of backbone teachers among the movers of a scope, exactly (Dinkelbach's method): while some plan
 * has `D·B − N·M > 0` for the share `N/D` reached so far, that plan's share is larger; at 0 none is.
 */
export const largestShare = async (
  instance: Instance,
  scope: string,
  start: Rate,
  secondsLeft: () => number,
): Promise<Largest<Share>> => {
  let share: Share | null = null;
  let [numerator, denominator] = [start.numerator, start.denominator];
  for (let round = 0; round < maxRounds; round += 1) {
    const goal = countGoal(scope, [
      { who: 'backbone', weight: -denominator },
      { who: 'rotating', weight: numerator },
    ]);
    const found = await leastValues(instance, [goal], secondsLeft);
    if (found.status !== 'proven') return found;
    if (share !== null && found.values[0] === 0) return { status: 'proven', value: share };
    share = shareOf(instance, scope, found.takes);
    // Without movers any share holds.
    if (share.movers === 0) return { status: 'proven', value: share };
    [numerator, denominator] = [share.backbone, share.movers];
  }
  return { status: 'not_proven' };
};

const shareOf = (instance: Instance, scope: string, takes: (candidate: number) => boolean): Share => {
  const { district, policy, ledger, movers, candidates } = instance;
  const quota = quotasOf(district, policy, ledger).find((one) => one.scope === scope);
  if (quota === undefined) return { backbone: 0, movers: 0 };
  const taken = new Set<number>();
  const column = (candidate: number): number => movers.length + candidate;
  for (let candidate = 0; candidate < candidates.slot.length; candidate += 1) {
    if (!takes(candidate)) continue;
    taken.add(column(candidate));
    taken.add(candidates.teacher[candidate] as number);
  }
  const counts = quotaCounts({ instance, move: column, leaves: (mover) => mover })(quota);
  const sum = (terms: ReturnType<typeof counts.of>): number =>
    terms.reduce((total, [at, value]) => total + (taken.has(at) ? value : 0), 0);
  const backbone = new Set(
    movers.flatMap((mover) => (isRosterMover(mover) && mover.backbone ? [mover.teacher.id] : [])),
  );
  return {
    backbone:
      quota.running.filter((term) => term.backbone).length +
      sum(counts.of((teacher) => quota.rotating(teacher) && backbone.has(teacher.id))),
    movers: quota.running.length + sum(counts.of(quota.rotating)),
  };
};

const isShare = (rule: QuotaRuleId): boolean => rule === 'backbone_quota' || rule === 'school_backbone_quota';

const clauseOf = (rule: QuotaRuleId): string =>
  rule === 'principals_quota' ? '2.25' : isShare(rule) ? '0.42' : '0.41';

/** With every quota of one kind set aside: the rates, or the backbone shares. */
const withoutKind = (instance: Instance, shares: boolean): Instance => ({
  ...instance,
  openQuota: (rule) => isShare(rule) === shares,
});

const attainableMovers = async (instance: Instance, quota: Quota, secondsLeft: () => number): Promise<Attainable> => {
  const rule = quota.rules.rotation;
  const required = leastMeeting(quota.rate, quota.eligible);
  const base = { rule, clause: clauseOf(rule), scope: quota.scope, required, of: quota.eligible };
  let alone = false;
  let found = await mostMovers(opening(instance, rule, quota.scope), quota.scope, secondsLeft);
  if (found.status === 'infeasible') {
    alone = true;
    found = await mostMovers(withoutKind(instance, false), quota.scope, secondsLeft);
  }
  if (found.status === 'proven') return { ...base, attainable: found.value, outcome: 'proven', alone };
  return { ...base, attainable: null, outcome: found.status === 'infeasible' ? 'no_plan' : 'not_proven', alone: false };
};

const attainableShare = async (
  instance: Instance,
  quota: Quota,
  rule: QuotaRuleId,
  secondsLeft: () => number,
): Promise<Attainable> => {
  const { backboneRate } = instance.policy;
  let alone = false;
  let found = await largestShare(opening(instance, rule, quota.scope), quota.scope, backboneRate, secondsLeft);
  if (found.status === 'infeasible') {
    alone = true;
    found = await largestShare(withoutKind(instance, true), quota.scope, backboneRate, secondsLeft);
  }
  const base = { rule, clause: clauseOf(rule), scope: quota.scope, alone };
  if (found.status !== 'proven')
    return {
      ...base,
      alone: false,
      required: 0,
      of: null,
      attainable: null,
      outcome: found.status === 'infeasible' ? 'no_plan' : 'not_proven',
    };
  const { backbone, movers } = found.value;
  return { ...base, required: leastMeeting(backboneRate, movers), of: movers, attainable: backbone, outcome: 'proven' };
};

/** The quotas in force, each with its rate and with its backbone share. */
const inForce = ({ district, policy, ledger }: Instance): readonly (readonly [Quota, QuotaRuleId])[] =>
  quotasOf(district, policy, ledger).flatMap((quota) => {
    const rate = quota.eligible > 0 && quota.rate.numerator > 0;
    const { rotation, backbone } = quota.rules;
    const share = backbone !== null && policy.backboneRate.numerator > 0;
    return [...(rate ? [[quota, rotation] as const] : []), ...(share ? [[quota, backbone] as const] : [])];
  });

/** The quotas in force before anything is known of what they can reach. */
export const unproven = (instance: Instance): readonly Attainable[] =>
  inForce(instance).map(([{ scope }, rule]) => ({
    rule,
    clause: clauseOf(rule),
    scope,
    required: 0,
    of: null,
    attainable: null,
    outcome: 'not_proven',
    alone: false,
  }));

/** Every quota in force with what it can reach under all other rules, one after another, in the order of `unproven`. */
export async function* attainableOf(
  instance: Instance,
  secondsLeft: () => number,
): AsyncGenerator<Attainable, void, void> {
  for (const [quota, rule] of inForce(instance))
    yield isShare(rule)
      ? await attainableShare(instance, quota, rule, secondsLeft)
      : await attainableMovers(instance, quota, secondsLeft);
}
