import { assessmentOf } from '../../equity/assessment.ts';
import { assessedStages, type Indicator, indicatorCode, indicators, standardNeed } from '../../equity/standard.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { type AssessedUnit, assessedUnits } from '../../plan/facts/units.ts';
import type { Check } from '../../plan/plan.ts';
import { isSourceSchool } from '../../policy/areas.ts';
import type { StandardFloor } from '../../policy/policy.ts';
import { message } from '../../text/message.ts';
import { caseRows, notCheckedRow, type Rule, scopeOf } from '../rule.ts';

const about = { id: 'standard_kept', clause: '0.1' } as const;

interface Case extends AssessedUnit {
  readonly indicator: Indicator;
}

const everywhere: readonly StandardFloor[] = ['all_schools', 'met_at_all'];
/** More mildly, what is short today already may fall further. */
const onlyWhatIsMet: readonly StandardFloor[] = ['met_at_source', 'met_at_all'];

/** The schools to which the policy applies it (dataset.md section 2, `standard_floor`). */
const schoolsKept = ({ district, policy }: PlanFacts) =>
  district.schools.filter((school) => everywhere.includes(policy.standardFloor) || isSourceSchool(school, policy));

const kept = caseRows<Case>({
  ...about,
  unit: 'indicators',
  cases: (facts) => {
    const schools = new Set(schoolsKept(facts).map(({ id }) => id));
    return indicators.flatMap((indicator) =>
      assessedUnits(facts, indicator)
        .filter(({ school }) => schools.has(school))
        .map((unit) => ({ ...unit, indicator })),
    );
  },
  scope: ({ school }) => scopeOf.school({ id: school }),
  breach: ({ indicator, stage, pupils, today, after }, { policy }) => {
    const need = standardNeed(policy.standardThresholds[stage][indicator], pupils);
    const excused = today < need && onlyWhatIsMet.includes(policy.standardFloor);
    if (excused || after >= Math.min(need, today)) return null;
    const values = { stage, code: indicatorCode[indicator], indicator };
    return { required: { ...values, floor: Math.min(need, today), need, today }, actual: { after } };
  },
});

/** Without pupils the need is unknown, and without degrees the count of L1. */
const notChecked = (facts: PlanFacts): readonly Check[] => {
  const day = facts.policy.referenceDate;
  const unknown = schoolsKept(facts).filter((school) =>
    assessedStages.some(
      (stage) => school.stages.includes(stage) && assessmentOf(school, stage, day) === 'pupils_unknown',
    ),
  );
  const degrees = facts.district.teachers.some((teacher) => teacher.degree !== null);
  const row = (missing: 'pupils' | 'degrees', values: Readonly<Record<string, string | number>>): Check =>
    notCheckedRow(
      about,
      'district',
      message(`rule.standard_kept.${missing}.required`),
      message(`rule.standard_kept.${missing}.actual`, values),
    );
  return [
    ...(unknown.length === 0 ? [] : [row('pupils', { schools: unknown.length, first: unknown[0]?.id ?? '' })]),
    ...(degrees ? [] : [row('degrees', { teachers: facts.district.teachers.length })]),
  ];
};

/**
 * A school that passes today is never made to fail (model.md section 2, indicators; clause 0.1): at each assessed stage,
 * for L1, L2 and L3, not fewer after the plan than the smaller of need and today, or only so where today reaches the
 * need. Counted where `stat_site` says.
 */
export const standardKept: Rule = {
  ...about,
  needs: ['pupils', 'degree', 'backbone'],
  enforced: ({ standardFloor }) => standardFloor !== 'none',
  rows: (facts) => (facts.policy.standardFloor === 'none' ? [] : [...kept.rows(facts), ...notChecked(facts)]),
};
