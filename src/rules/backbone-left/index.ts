import { hasClosed } from '../../district/school.ts';
import { isHeadSubject } from '../../district/words.ts';
import type { Holder } from '../../plan/facts/occupied.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { isBackbone } from '../../policy/backbone.ts';
import { caseRule, scopeOf } from '../rule.ts';

interface BackboneAtSchool {
  readonly school: string;
  readonly subject: string;
  readonly today: number;
  readonly after: number;
}

const keyOf = ({ slot }: Holder): string => `${slot.schoolId}\u0000${slot.subject}`;

const backboneAtSchools = ({ policy, schools, today, occupied }: PlanFacts): readonly BackboneAtSchool[] => {
  const counted = (holders: Iterable<Holder>) =>
    [...holders].filter(({ teacher, slot }) => !isHeadSubject(slot.subject) && isBackbone(teacher, policy));
  const after = Map.groupBy(counted(occupied.holders.values()), keyOf);
  return [...Map.groupBy(counted(today.holders.values()), keyOf)].flatMap(([key, holders]): BackboneAtSchool[] => {
    const [first] = holders;
    if (first === undefined) return [];
    const { schoolId, subject } = first.slot;
    const school = schools.get(schoolId);
    if (school === undefined || hasClosed(school, policy.referenceDate)) return [];
    return [{ school: schoolId, subject, today: holders.length, after: after.get(key)?.length ?? 0 }];
  });
};

/**
 * A school keeps `min(n, today)` backbone teachers of each subject, arrivals counted (backbone_left_per_subject; domain
 * 2.3, interaction: movers out of a school lower its backbone indicator). Heads hold no subject's post; a closed school
 * keeps none.
 */
export const backboneLeft = caseRule({
  id: 'backbone_left',
  clause: 'own',
  needs: ['backbone'],
  enforced: ({ backboneLeftPerSubject }) => backboneLeftPerSubject !== null,
  unit: 'school_subjects',
  inForce: ({ policy }) => policy.backboneLeftPerSubject !== null,
  cases: backboneAtSchools,
  scope: ({ school }) => scopeOf.school({ id: school }),
  breach: ({ subject, today, after }, { policy }) => {
    const least = Math.min(policy.backboneLeftPerSubject ?? 0, today);
    return after >= least ? null : { required: { subject, least, today }, actual: { subject, after } };
  },
});
