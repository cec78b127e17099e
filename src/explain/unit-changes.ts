import type { Policy } from '../policy/policy.ts';
import type { Rate } from '../policy/rate.ts';
import { type QuotaLine, quotaLines } from '../report/quota-lines.ts';
import type { QuotaRuleId } from '../rules/rule-id.ts';
import type { ExplainedPlan } from './explained-plan.ts';

/** A policy loosened by one unit of one rule: one person of a quota, one move, ten minutes. */
export interface UnitChange {
  readonly policy: Policy;
  /** The quota that has no margin; `null` for a limit. */
  readonly quota: { readonly rule: QuotaRuleId; readonly scope: string } | null;
}

/** Minutes of one unit of the commute limit: a minute alone seldom opens a school. */
const minutesOfUnit = 10;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The rate that requires one person fewer of this quota; other quotas of the same rate are loosened with it. */
const loosened = (policy: Policy, { rule, base, required }: QuotaLine): Policy => {
  const divisor = gcd(required - 1, base);
  const rate: Rate = { numerator: (required - 1) / divisor, denominator: base / divisor };
  if (rule === 'principals_quota') return { ...policy, principalsRotationRate: rate };
  if (rule === 'backbone_quota' || rule === 'school_backbone_quota') return { ...policy, backboneRate: rate };
  return { ...policy, rotationRate: rate };
};

const limits: readonly ((policy: Policy) => Policy | null)[] = [
  (policy) =>
    policy.maxCommuteMinutes === null
      ? null
      : { ...policy, maxCommuteMinutes: policy.maxCommuteMinutes + minutesOfUnit },
  (policy) =>
    policy.maxOutPerSchoolSubject === null
      ? null
      : { ...policy, maxOutPerSchoolSubject: policy.maxOutPerSchoolSubject + 1 },
  (policy) => (policy.maxOutSharePerSchool === null ? null : { ...policy, maxOutLeast: policy.maxOutLeast + 1 }),
  (policy) => (policy.maxMovers === null ? null : { ...policy, maxMovers: policy.maxMovers + 1 }),
];

/** Quotas that share a rate may come to the same policy: it is solved once. */
const distinct = (changes: readonly UnitChange[]): readonly UnitChange[] =>
  [...new Map(changes.toReversed().map((change) => [JSON.stringify(change.policy), change])).values()].toReversed();

/** Every quota without margin and every limit of the policy, each loosened by one unit. */
export const unitChanges = ({ roster, ledger, plan }: ExplainedPlan): readonly UnitChange[] => {
  const { policy } = plan;
  const binding = quotaLines({ district: roster, ledger, plan, warnings: [] }).filter(
    ({ applicable, margin, required }) => applicable && margin === 0 && required > 0,
  );
  return distinct([
    ...binding.map((line) => ({ policy: loosened(policy, line), quota: { rule: line.rule, scope: line.scope } })),
    ...limits.flatMap((loosen) => {
      const changed = loosen(policy);
      return changed === null ? [] : [{ policy: changed, quota: null }];
    }),
  ]);
};
