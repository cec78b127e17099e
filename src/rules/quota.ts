import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import type { KnownMove } from '../plan/facts/known-move.ts';
import { founds, inProgress, isCounted, modeOf } from '../plan/facts/modes.ts';
import { isHead } from '../plan/facts/occupied.ts';
import type { PlanFacts } from '../plan/facts/plan-facts.ts';
import type { Check } from '../plan/plan.ts';
import { isSourceSchool, isTargetSchool } from '../policy/areas.ts';
import type { Policy } from '../policy/policy.ts';
import type { Rate } from '../policy/rate.ts';
import { message } from '../text/message.ts';
import { checkRow, notApplicableRow, type Rule, scopeOf } from './rule.ts';

/** A counted mover: moving by this plan, or on a term that counts every year. */
export interface Counted {
  readonly teacherId: TeacherId;
  /** The school moved from. */
  readonly from: SchoolId;
  readonly backbone: boolean;
  /** Whether the move goes where moves from source schools are counted. */
  readonly directed: boolean;
}

/** One quota's own people: who is eligible in it, and who of them moves in a way that counts. */
export interface Quota {
  readonly scope: string;
  readonly eligible: number;
  readonly movers: readonly Counted[];
  /** All who move in a way that counts, volunteers below the tenure included: the base of the backbone share. */
  readonly rotating: readonly Counted[];
}

/** The schools of the eligible, one by one, and those who move in a mode that counts. */
interface People {
  readonly eligible: readonly SchoolId[];
  readonly movers: readonly Counted[];
  readonly rotating: readonly Counted[];
}

/** Into a target school, into a new school its seed team founds, or anywhere (dataset.md section 2, counting; domain 2.2). */
const goesRight = (from: School, to: School, policy: Policy): boolean =>
  policy.counting === 'any_move' || isTargetSchool(to, policy) || founds(from, to, policy);

/**
 * Heads count with the teachers only where the policy plans them together (dataset.md section 2, principals). A move
 * counts in a mode that counts, but not a placement from a school that has closed or out of a surplus post; a term in progress adds one to movers and eligible alike (domain 2.2, numerator).
 */
const among = (facts: PlanFacts, heads: boolean): People => {
  const { district, policy } = facts;
  const side = (head: boolean): boolean => (heads ? head : policy.principals === 'with_teachers' || !head);
  const member = (teacher: Teacher): boolean =>
    facts.ledger.entries.get(teacher.id)?.eligible === true && side(isHead(teacher));
  const moving = facts.planned.filter(
    (one) =>
      !one.displaced &&
      !one.redeployed &&
      side(isHead(one.teacher)) &&
      isCounted(modeOf(one, district, policy), policy, heads),
  );
  const counted = ({ teacher, from, to, backbone }: KnownMove): Counted => ({
    teacherId: teacher.id,
    from: from.id,
    backbone,
    directed: goesRight(from, to, policy),
  });
  const running = inProgress(district, policy).filter((term) => side(term.head));
  const onTerm = running.map(
    ({ teacherId, home, host, backbone }): Counted => ({
      teacherId,
      from: home.id,
      backbone,
      directed: goesRight(home, host, policy),
    }),
  );
  return {
    eligible: [
      ...district.teachers.filter(member).map((teacher) => teacher.schoolId),
      ...running.map((term) => term.home.id),
    ],
    movers: [...moving.filter((one) => member(one.teacher)).map(counted), ...onTerm],
    rotating: [...moving.map(counted), ...onTerm],
  };
};

/** Every eligible teacher of the district; every move of theirs counts (domain 2.2 a). */
const districtQuota = (facts: PlanFacts): Quota => {
  const { eligible, movers, rotating } = among(facts, false);
  return { scope: 'district', eligible: eligible.length, movers, rotating };
};

/** Of the moves from source schools those that count: into a target school, or any (dataset.md section 2, counting). */
const countingAt = (facts: PlanFacts, sources: readonly School[]): People => {
  const ids = new Set(sources.map((school) => school.id));
  const { eligible, movers, rotating } = among(facts, false);
  const counts = (one: Counted): boolean => ids.has(one.from) && one.directed;
  return {
    eligible: eligible.filter((school) => ids.has(school)),
    movers: movers.filter(counts),
    rotating: rotating.filter(counts),
  };
};

const sourceSchools = (facts: PlanFacts): readonly School[] =>
  facts.district.schools.filter((school) => isSourceSchool(school, facts.policy));

/** Urban and quality schools together (clause 0.40; domain 2.2 b). */
const sourceSetQuota = (facts: PlanFacts): Quota => {
  const { eligible, movers, rotating } = countingAt(facts, sourceSchools(facts));
  return { scope: 'source_set', eligible: eligible.length, movers, rotating };
};

/** Each source school alone, where it has enough eligible teachers for a quota to mean anything (domain 2.2 c). */
export const perSchoolQuotas = (facts: PlanFacts): readonly Quota[] => {
  const sources = sourceSchools(facts);
  const { eligible, movers, rotating } = countingAt(facts, sources);
  const members = Map.groupBy(eligible, (school) => school);
  const leaving = Map.groupBy(movers, (one) => one.from);
  const leavingAtAll = Map.groupBy(rotating, (one) => one.from);
  return sources
    .map((school) => ({
      scope: scopeOf.school(school),
      eligible: members.get(school.id)?.length ?? 0,
      movers: leaving.get(school.id) ?? [],
      rotating: leavingAtAll.get(school.id) ?? [],
    }))
    .filter((quota) => quota.eligible >= Math.max(1, facts.policy.perSchoolMinEligible));
};

/** Heads in a quota of their own (dataset.md section 2, principals `separate`; clauses 0.33, 2.25). */
export const principalsQuota = (facts: PlanFacts): Quota => {
  const { eligible, movers, rotating } = among(facts, true);
  return { scope: 'principals', eligible: eligible.length, movers, rotating };
};

/** The quotas of the district and of the source set that the policy puts in force. */
export const scopedQuotas = (facts: PlanFacts): readonly Quota[] => {
  const { rotationScopes } = facts.policy;
  return [
    ...(rotationScopes.includes('district') ? [districtQuota(facts)] : []),
    ...(rotationScopes.includes('source_set') ? [sourceSetQuota(facts)] : []),
  ];
};

/**
 * `q · part >= p · whole` with rate `p/q`: an integer test without rounded percentages (domain 2.2). The margin is how
 * many of `part` could be missing: `part − ⌈p · whole / q⌉`. A quota over an empty set does not apply.
 */
export const quotaRow = (
  rule: Pick<Rule, 'id' | 'clause'>,
  scope: string,
  rate: Rate,
  part: number,
  whole: number,
): Check => {
  if (whole === 0) {
    const empty = message('check.not_applicable.required');
    return notApplicableRow(rule, scope, empty, message('check.not_applicable.actual'));
  }
  const [p, q] = [BigInt(rate.numerator), BigInt(rate.denominator)];
  const share = p * BigInt(whole);
  const least = (share + q - 1n) / q;
  const required = message(`rule.${rule.id}.required`, { factor: rate.denominator, asked: Number(share) });
  const actual = message(`rule.${rule.id}.actual`, { part, whole, margin: part - Number(least) });
  return checkRow(rule, scope, required, actual, q * BigInt(part) >= share);
};

/**
 * Backbone movers of a quota (clause 0.42): the denominator is all who rotate in its scope, with or without the tenure,
 * since the supervision form takes the share of those who rotate (domain 2.3, model.md section 2).
 */
export const backboneRow = (rule: Pick<Rule, 'id' | 'clause'>, quota: Quota, rate: Rate): Check =>
  quotaRow(rule, quota.scope, rate, quota.rotating.filter((one) => one.backbone).length, quota.rotating.length);
