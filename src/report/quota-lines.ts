import type { SchoolId } from '../district/ids.ts';
import { hasClosed } from '../district/school.ts';
import { countsInQuota } from '../movement/counting.ts';
import { seededSchools } from '../movement/new-schools.ts';
import { type CountedTerm, countedTerms } from '../movement/running-terms.ts';
import type { Transfer } from '../plan/transfer.ts';
import { isSourceSchool, isTargetSchool } from '../policy/areas.ts';
import { leastMeeting, type Rate, rateText } from '../policy/rate.ts';
import type { QuotaRuleId } from '../rules/rule-id.ts';
import { type Message, message } from '../text/message.ts';
import { exactQuotient } from './exact-number.ts';
import type { ReportInput } from './input.ts';

/**
 * One quota with its arithmetic, as a meter shows it. The rotation quota asks a share of the eligible (clause 0.41),
 * the backbone quota a share of those who move (clause 0.42). A quota over nobody is not applicable and holds.
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

/** Somebody who counts as a mover: by this plan, or on a term in progress. */
type Counted = Pick<Transfer, 'backbone'> | Pick<CountedTerm, 'backbone'>;

/** Whose movers one quota counts, out of how many eligible. */
interface Scope {
  readonly scope: string;
  readonly eligible: number;
  readonly movers: readonly Counted[];
  /** All who rotate in the scope, eligible or not: the base of the backbone share. */
  readonly rotating: readonly Counted[];
  /** The checker's names of this scope's rules; principals have no backbone line. */
  readonly rules: { readonly rotation: QuotaRuleId; readonly backbone: QuotaRuleId | null };
}

const whole = { rotation: 'rotation_quota', backbone: 'backbone_quota' } as const;
const perSchool = { rotation: 'school_rotation_quota', backbone: 'school_backbone_quota' } as const;
const principals = { rotation: 'principals_quota', backbone: null } as const;

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

const scopes = ({ district, ledger, plan }: ReportInput): readonly Scope[] => {
  const { policy, transfers } = plan;
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const eligible = district.teachers.filter((teacher) => ledger.entries.get(teacher.id)?.eligible === true);
  const teachers = policy.principals === 'with_teachers' ? eligible : eligible.filter(({ role }) => role === 'teacher');
  const isSource = (id: SchoolId): boolean => {
    const school = schools.get(id);
    return school !== undefined && isSourceSchool(school, policy);
  };
  const atSource = teachers.filter((teacher) => isSource(teacher.schoolId));
  const counted = transfers.filter((transfer) => transfer.countsSourceSet);
  const roles = new Map(district.teachers.map(({ id, role }) => [id, role]));
  const seeded = seededSchools(district.schools, policy);
  const isClosed = (id: SchoolId): boolean => {
    const school = schools.get(id);
    return school !== undefined && hasClosed(school, policy.referenceDate);
  };
  const moving = transfers.filter(
    ({ teacherId, mode, fromSchoolId }) =>
      !isClosed(fromSchoolId) &&
      (policy.principals === 'with_teachers' || roles.get(teacherId) === 'teacher') &&
      countsInQuota(mode, policy, 'teachers'),
  );
  const goesRight = ({ fromSchoolId, toSchoolId }: Transfer): boolean => {
    const to = schools.get(toSchoolId);
    if (policy.counting === 'any_move') return true;
    return (to !== undefined && isTargetSchool(to, policy)) || seeded.get(toSchoolId)?.has(fromSchoolId) === true;
  };
  const movingRight = moving.filter((transfer) => isSource(transfer.fromSchoolId) && goesRight(transfer));
  const terms = countedTerms(district, policy);
  const running = terms.filter((term) => policy.principals === 'with_teachers' || !term.head);
  const fromSource = running.filter((term) => isSource(term.home));
  const directed = fromSource.filter((term) => term.sourceSet);
  const lines: Scope[] = [];
  for (const scope of policy.rotationScopes) {
    if (scope === 'district')
      lines.push({
        scope,
        eligible: teachers.length + running.length,
        movers: [...transfers.filter((transfer) => transfer.countsDistrict), ...running],
        rotating: [...moving, ...running],
        rules: whole,
      });
    if (scope === 'source_set')
      lines.push({
        scope,
        eligible: atSource.length + fromSource.length,
        movers: [...counted, ...directed],
        rotating: [...movingRight, ...directed],
        rules: whole,
      });
    if (scope !== 'per_school') continue;
    const bySchool = Map.groupBy(atSource, (teacher) => teacher.schoolId);
    for (const school of district.schools) {
      const away = fromSource.filter((term) => term.home === school.id);
      const count = (bySchool.get(school.id)?.length ?? 0) + away.length;
      if (count < Math.max(1, policy.perSchoolMinEligible) || !isSource(school.id)) continue;
      const onTerm = away.filter((term) => term.sourceSet);
      const fromHere = (list: readonly Transfer[]): readonly Counted[] => [
        ...list.filter((transfer) => transfer.fromSchoolId === school.id),
        ...onTerm,
      ];
      const scopeOfSchool = `school:${school.id}`;
      const [movers, rotating] = [fromHere(counted), fromHere(movingRight)];
      lines.push({ scope: scopeOfSchool, eligible: count, movers, rotating, rules: perSchool });
    }
  }
  if (policy.principals === 'separate' && policy.rotationScopes.length > 0) {
    const heads = eligible.filter((teacher) => teacher.role !== 'teacher');
    const away = terms.filter((term) => term.head);
    const ids = new Set<string>(heads.map((head) => head.id));
    const movers = transfers.filter(
      (transfer) => ids.has(transfer.teacherId) && countsInQuota(transfer.mode, policy, 'heads'),
    );
    lines.push({
      scope: 'principals',
      eligible: heads.length + away.length,
      movers: [...movers, ...away],
      rotating: [],
      rules: principals,
    });
  }
  return lines;
};

/** Every quota the policy asks for, each scope's rotation line followed by its backbone line. */
export const quotaLines = (input: ReportInput): readonly QuotaLine[] => {
  const { policy } = input.plan;
  return scopes(input).flatMap(({ scope, eligible, movers, rotating, rules }) => {
    const clause = scope === 'principals' ? '0.33' : '0.41';
    const rate = (scope === 'principals' ? policy.principalsRotationRate : null) ?? policy.rotationRate;
    const rotation = quotaLine(rules.rotation, 'rotation', scope, clause, rate, eligible, movers.length);
    if (rules.backbone === null) return [rotation];
    const backbone = rotating.filter((one) => one.backbone).length;
    return [
      rotation,
      quotaLine(rules.backbone, 'backbone', scope, '0.42', policy.backboneRate, rotating.length, backbone),
    ];
  });
};
