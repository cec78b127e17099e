import { countsInQuota, goesRight } from '../movement/counting.ts';
import { type Quota, quotasOf } from '../movement/quotas.ts';
import { inPlace } from '../movement/running-terms.ts';
import { redeploymentOf } from '../movement/surplus.ts';
import type { Transfer } from '../plan/transfer.ts';
import { leastMeeting, type Rate, rateText } from '../policy/rate.ts';
import type { QuotaRuleId } from '../rules/rule-id.ts';
import { type Message, message } from '../text/message.ts';
import { exactQuotient } from './exact-number.ts';
import type { ReportInput } from './input.ts';

/**
 * One quota with its arithmetic, as a meter shows it. The rotation quota requires a share of the eligible (clause
 * 0.41), the backbone quota a share of the movers (clause 0.42). A quota over an empty set is not applicable and holds.
 */
export interface QuotaLine {
  /** The checker's rule of the same quota. */
  readonly rule: QuotaRuleId;
  /** Of the eligible (rotation), or of the movers (backbone). */
  readonly share: 'rotation' | 'backbone';
  /** `district`, `source_set`, `principals`, or `school:` and a school's code, as the checker writes scopes. */
  readonly scope: string;
  readonly clause: string;
  readonly rate: Rate;
  /** What the rate is of: the eligible, or the movers. */
  readonly base: number;
  readonly required: number;
  readonly actual: number;
  readonly margin: number;
  readonly applicable: boolean;
  readonly holds: boolean;
  readonly formula: Message;
}

const quotaLine = (
  rule: QuotaRuleId,
  share: QuotaLine['share'],
  scope: string,
  clause: string,
  rate: Rate,
  base: number,
  actual: number,
): QuotaLine => {
  const required = leastMeeting(rate, base);
  const product = exactQuotient(base * rate.numerator, rate.denominator);
  const exact = product === String(required);
  return {
    rule,
    share,
    scope,
    clause,
    rate,
    base,
    required,
    actual,
    margin: actual - required,
    applicable: base > 0,
    holds: actual >= required,
    formula: message(`report.formula.${share}.${base === 0 ? 'nobody' : exact ? 'exact' : 'raised'}`, {
      base,
      rate: rateText(rate),
      product,
      required,
    }),
  };
};

/** Every quota of the policy, in the policy's order, each scope's rotation line followed by its backbone line. */
export const quotaLines = ({ district, ledger, plan }: ReportInput): readonly QuotaLine[] => {
  const { policy, transfers } = plan;
  const teachers = new Map(inPlace(district, policy.referenceDate).teachers.map((teacher) => [teacher.id, teacher]));
  const isRight = goesRight(district.schools, policy);
  const redeployment = redeploymentOf(district, policy);
  const linesOf = (quota: Quota): readonly QuotaLine[] => {
    const { rules, scope, line, rate, eligible, running } = quota;
    const among = (who: Quota['members']): readonly Pick<Transfer, 'backbone'>[] => [
      ...transfers.filter(({ teacherId, fromSchoolId, toSchoolId, stage, subject, mode }) => {
        const teacher = teachers.get(teacherId);
        if (teacher === undefined || !who(teacher) || !countsInQuota(mode, policy, line)) return false;
        if (redeployment?.redeploys(teacher, { schoolId: toSchoolId, stage, subject }) === true) return false;
        return !quota.directed || isRight(fromSchoolId, toSchoolId);
      }),
      ...running,
    ];
    const clause = line === 'heads' ? '0.33' : '0.41';
    const movers = among(quota.members).length;
    const rotation = quotaLine(rules.rotation, 'rotation', scope, clause, rate, eligible, movers);
    if (rules.backbone === null) return [rotation];
    const rotating = among(quota.rotating);
    const backbone = rotating.filter((one) => one.backbone).length;
    return [
      rotation,
      quotaLine(rules.backbone, 'backbone', scope, '0.42', policy.backboneRate, rotating.length, backbone),
    ];
  };
  const quotas = quotasOf(district, policy, ledger);
  const of = (kind: Quota['kind']): readonly Quota[] => quotas.filter((quota) => quota.kind === kind);
  return [...policy.rotationScopes, 'principals' as const].flatMap(of).flatMap(linesOf);
};
