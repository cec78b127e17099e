import type { District } from '../../src/district/district.ts';
import { type Quota, quotasOf } from '../../src/movement/quotas.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Waterfall, WaterfallStep } from '../../src/plan/waterfall.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { leastMeeting } from '../../src/policy/rate.ts';
import type { RequirementRule } from '../../src/rules/rule-id.ts';
import type { ReportParts } from '../contract.ts';
import { type Instance, prepareInstance } from '../formulation/instance.ts';
import { mostMovers } from '../infeasibility/attainable.ts';
import { RelaxedInstances } from '../infeasibility/relaxed-instances.ts';
import type { RemovableRequirement } from '../infeasibility/requirement.ts';

/** A district whose quotas are traced; plain data, so that it can be sent to another process. */
export interface WaterfallRequest {
  readonly district: District;
  readonly policy: Policy;
  readonly previous: readonly Move[] | null;
}

/** Facts about single people first, then limits of places, then what ties the whole plan. */
const order: readonly RequirementRule[] = [
  'eligible',
  'qualified',
  'destination_accepts',
  'move_kind',
  'accepts_assignment',
  'known_journey',
  'commute_limit',
  'order_stay',
  'order_forbid',
  'order_move',
  'order_assign',
  'school_outflow',
  'subject_outflow',
  'slot_floor',
  'slot_ceiling',
  'school_posts',
  'overstaffed_schools',
];

const rotationQuotas: readonly RequirementRule[] = ['rotation_quota', 'school_rotation_quota', 'principals_quota'];
const shareQuotas: readonly RequirementRule[] = ['backbone_quota'];
const isQuota = (rule: RequirementRule): boolean => rotationQuotas.includes(rule) || shareQuotas.includes(rule);
const rankOf = (rule: RequirementRule): number => {
  const at = order.indexOf(rule);
  return at >= 0 ? at : order.length;
};

interface Group {
  readonly rule: RequirementRule;
  readonly members: readonly RemovableRequirement[];
}

const groupsOf = (all: readonly RemovableRequirement[]): readonly Group[] =>
  [...Map.groupBy(all, ({ rule }) => rule)]
    .map(([rule, members]) => ({ rule, members }))
    .toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule));

/** Every rotation quota set aside, since none of them limits how many can move; and the shares until the last step. */
const open = (instance: Instance, shares: boolean): Instance => ({
  ...instance,
  openQuota: (rule) => shares || rotationQuotas.some((one) => one === rule),
});

const traced = async (
  relaxed: RelaxedInstances,
  quota: Quota,
  secondsLeft: () => number,
): Promise<Waterfall | null> => {
  const kept = relaxed.all.filter(({ rule }) => isQuota(rule));
  const limits = groupsOf(relaxed.all.filter(({ rule }) => !isQuota(rule)));
  // Shares of backbone teachers tie the whole plan: they come last.
  const groups = [...limits, ...groupsOf(kept.filter(({ rule }) => shareQuotas.includes(rule)))];
  const known = new Map<number, number | null>();
  /** The most who can move under the first so many groups; `null` where that is not proven. */
  const most = async (count: number): Promise<number | null> => {
    const before = known.get(count);
    if (before !== undefined) return before;
    const left = new Set([...kept, ...limits.slice(0, count).flatMap(({ members }) => members)]);
    const instance = open(relaxed.instanceOf(left), count <= limits.length);
    const found = await mostMovers(instance, quota.scope, secondsLeft);
    const value = found.status === 'proven' ? found.value : null;
    known.set(count, value);
    return value;
  };
  const steps: WaterfallStep[] = [];
  /** Halves a range of groups until each that takes people stands alone; more requirements never admit more people. */
  const trace = async (from: number, to: number): Promise<boolean> => {
    const [before, after] = [await most(from), await most(to)];
    if (before === null || after === null) return false;
    if (before === after) return true;
    const group = groups[from];
    if (to - from === 1 && group !== undefined) {
      steps.push({ rule: group.rule, clause: group.members[0]?.clause ?? 'own', lost: before - after, left: after });
      return true;
    }
    const middle = Math.floor((from + to) / 2);
    return (await trace(from, middle)) && (await trace(middle, to));
  };
  const complete = await trace(0, groups.length);
  const attainable = await most(groups.length);
  if (!complete || attainable === null) return null;
  return {
    rule: quota.rules.rotation,
    scope: quota.scope,
    eligible: quota.eligible,
    required: leastMeeting(quota.rate, quota.eligible),
    steps,
    attainable,
  };
};

/**
 * Where people are lost, for each rotation quota that cannot be reached: requirement by requirement, each number proven
 * by a solve. Empty where every quota can be reached, and without those that a limit cut short.
 */
export const waterfalls = async (
  { district, policy, previous }: WaterfallRequest,
  secondsLeft: () => number,
  report: ReportParts = () => {},
): Promise<readonly Waterfall[]> => {
  const rules: Policy = { ...policy, goals: [[{ goal: 'movers', weight: 1 }]] };
  const instance = prepareInstance(district, rules, previous);
  const relaxed = new RelaxedInstances(instance, () => Promise.resolve(null));
  const found: Waterfall[] = [];
  const quotas = quotasOf(instance.district, policy, instance.ledger).filter(
    ({ eligible, kind }) => eligible > 0 && kind !== 'per_school',
  );
  for (const [index, quota] of quotas.entries()) {
    report(index, quotas.length);
    const traces = await traced(relaxed, quota, secondsLeft);
    if (traces !== null && traces.attainable < traces.required) found.push(traces);
  }
  return found;
};
