import { addMonths } from '../district/date.ts';
import { slotKey } from '../district/post.ts';
import type { School } from '../district/school.ts';
import { isHeadSubject } from '../district/words.ts';
import type { KnownMove } from '../plan/facts/known-move.ts';
import { founds, opensNow } from '../plan/facts/modes.ts';
import type { PlanFacts } from '../plan/facts/plan-facts.ts';
import type { Check } from '../plan/plan.ts';
import type { SeedTeams } from '../policy/policy.ts';
import { message } from '../text/message.ts';
import { notApplicableRow, type Rule } from './rule.ts';

/** A new school as the plan staffs it (clauses 1.1 to 1.5). */
export interface FoundedSchool {
  readonly school: School;
  readonly parents: readonly School[];
  /** Who comes from a parent school. */
  readonly team: readonly KnownMove[];
  /** Teachers' posts by subject: needed, and held after the plan. */
  readonly subjects: readonly { readonly subject: string; readonly required: number; readonly after: number }[];
  /** Whether the posts must be filled by this plan. */
  readonly due: boolean;
}

/** The row of a rule about new schools in a year in which none is founded. */
export const noneFounded = (rule: Pick<Rule, 'id' | 'clause'>): readonly Check[] => [
  notApplicableRow(rule, 'district', message('check.not_applicable.required'), message('rule.seed_team.none')),
];

/** The rows of a rule about new schools, school by school. */
export const foundedRows = (
  rule: Pick<Rule, 'id' | 'clause'>,
  schools: readonly FoundedSchool[],
  row: (founded: FoundedSchool) => Check,
): readonly Check[] => (schools.length === 0 ? noneFounded(rule) : schools.map(row));

/** The policy's requirements of seed teams, and the new schools they apply to; `null` without the key. */
export const foundedSchools = (
  facts: PlanFacts,
): { readonly required: SeedTeams; readonly schools: readonly FoundedSchool[] } | null => {
  const { policy, district, planned, slots, occupied } = facts;
  const required = policy.seedTeams;
  if (required === null) return null;
  const schools = district.schools
    .filter((school) => opensNow(school, policy))
    .map((school): FoundedSchool => {
      const posts = [...slots.values()].filter((slot) => slot.schoolId === school.id && !isHeadSubject(slot.subject));
      const bySubject = Map.groupBy(posts, (slot) => slot.subject);
      const half = school.openingDate === null ? null : addMonths(school.openingDate, 6);
      return {
        school,
        parents: district.schools.filter((parent) => founds(parent, school, policy)),
        team: planned.filter((one) => one.to.id === school.id && founds(one.from, school, policy)),
        subjects: [...bySubject].map(([subject, own]) => ({
          subject,
          required: own.reduce((sum, slot) => sum + slot.required, 0),
          after: own.reduce((sum, slot) => sum + occupied.heldAfter(slotKey(slot)), 0),
        })),
        due: required.staffed === 'opening' || (half !== null && half <= addMonths(policy.referenceDate, 12)),
      };
    });
  return { required, schools };
};
