import type { District } from '../district/district.ts';
import type { School } from '../district/school.ts';
import type { Hire, Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import type { Fault } from '../fault.ts';
import type { Plan } from '../plan/plan.ts';

/** What the tables of a plan are made from. The plan carries its policy. */
export interface ReportInput {
  readonly district: District;
  readonly ledger: Ledger;
  readonly plan: Plan;
  /** What the import warned about. */
  readonly warnings: readonly Fault[];
}

export interface People {
  readonly school: (id: string) => School | undefined;
  readonly teacher: (id: string) => Teacher | undefined;
  readonly hire: (id: string) => Hire | undefined;
  /** The code itself where the school is unknown. */
  readonly schoolName: (id: string) => string;
}

const known = new WeakMap<District, People>();

/** Look-ups by identifier, made once for each district. */
export const people = (district: District): People => {
  const before = known.get(district);
  if (before !== undefined) return before;
  const schools = new Map<string, School>(district.schools.map((school) => [school.id, school]));
  const hires = new Map<string, Hire>(district.hires.map((hire) => [hire.id, hire]));
  const teachers = new Map<string, Teacher>(district.teachers.map((teacher) => [teacher.id, teacher]));
  const made: People = {
    school: (id) => schools.get(id),
    teacher: (id) => teachers.get(id),
    hire: (id) => hires.get(id),
    schoolName: (id) => schools.get(id)?.name ?? id,
  };
  known.set(district, made);
  return made;
};
