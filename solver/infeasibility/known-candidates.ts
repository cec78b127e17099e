import type { Candidates } from '../../src/candidates/candidates.ts';
import type { District } from '../../src/district/district.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** Keys that decide about plans and never about a single move: the candidates are the same whatever they are. */
export const keysOfPlans = [
  'rotationRate',
  'rotationScopes',
  'perSchoolMinEligible',
  'backboneRate',
  'principalsRotationRate',
  'subjectFloor',
  'subjectCeiling',
  'schoolPosts',
  'maxOutSharePerSchool',
  'maxOutLeast',
  'maxOutPerSchoolSubject',
  'maxMovers',
  'budget',
  'newHireShareCap',
  'deferralCap',
  'overstaffedSchools',
  'ruralBackbone',
  'standardFloor',
  'goals',
] as const satisfies readonly (keyof Policy)[];

const isOfPlans: ReadonlySet<string> = new Set(keysOfPlans);

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Whether two tables say the same; most of what differs does so in its number of rows or in one of the first. */
const hasSameRows = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return isSame(one, other);
  return one.length === other.length && one.every((row, index) => isSame(row, other[index]));
};

/** Gives the candidates of a district under a policy, made when they are not known yet. */
export type CandidateMemory = (district: District, policy: Policy, make: () => Candidates) => Candidates;

/**
 * Remembers candidates while many policies are tried on one district: a search for conflicts takes back one requirement
 * after another, most of which leave the candidates as they are.
 */
export const candidateMemory = (): CandidateMemory => {
  const known = new Map<string, Candidates>();
  const tables: unknown[] = [];
  /** The number of a table among those seen: of the first with the same rows. */
  const numberOf = (table: unknown): number => {
    const alike = tables.findIndex((other) => hasSameRows(other, table));
    return alike === -1 ? tables.push(table) - 1 : alike;
  };
  const nameOf = (district: District): readonly (readonly [string, number])[] =>
    Object.entries(district).map(([name, table]: [string, unknown]) => [name, numberOf(table)]);
  return (district, policy, make) => {
    const about = JSON.stringify(policy, (name, value: unknown) => (isOfPlans.has(name) ? undefined : value));
    const key = `${JSON.stringify(nameOf(district))} ${about}`;
    const candidates = known.get(key) ?? make();
    known.set(key, candidates);
    return candidates;
  };
};
