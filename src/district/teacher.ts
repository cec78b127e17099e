import type { CalendarDate } from './date.ts';
import type { SchoolId, TeacherId } from './ids.ts';
import type {
  BackboneLevel,
  Degree,
  Exemption,
  HireType,
  MovementMode,
  Role,
  Sex,
  Stage,
  Subject,
  Title,
} from './words.ts';

/** A stage and subject a teacher may teach. */
export interface Qualification {
  readonly stage: Stage;
  readonly subject: Subject;
}

/** Obligations that a diagnosis takes back one by one: the person may then stay, and may still go. */
export type Obligation = 'hire_placed' | 'head_replacement' | 'closed_school' | 'order';

/** A person on the roster: a row of `teachers`. Absent facts are `null`, never guessed. */
export interface Teacher {
  readonly id: TeacherId;
  readonly name: string;
  readonly sex: Sex | null;
  readonly birthDate: CalendarDate | null;
  readonly schoolId: SchoolId;
  readonly joinedSchool: CalendarDate;
  readonly stage: Stage;
  /** The subject taught; a head teaches it too but holds the head's slot. */
  readonly subject: Subject;
  readonly alsoQualified: readonly Qualification[];
  readonly established: boolean;
  readonly onDuty: boolean;
  readonly fullTime: boolean;
  readonly role: Role;
  readonly title: Title | null;
  readonly backboneLevel: BackboneLevel;
  readonly backboneValidUntil: CalendarDate | null;
  readonly specialGrade: boolean;
  readonly degree: Degree | null;
  readonly homeroom: boolean;
  readonly ruralYears: number | null;
  readonly homePlace: string | null;
  readonly homeLatitude: number | null;
  readonly homeLongitude: number | null;
  readonly exemption: Exemption | null;
  /** `null` with an exemption: it lasts until lifted. */
  readonly exemptionUntil: CalendarDate | null;
  readonly serviceUntil: CalendarDate | null;
  readonly volunteers: boolean;
  /** Ordered, first wish first, without repetition. */
  readonly wishes: readonly SchoolId[];
  readonly acceptsAssignment: boolean;
  readonly points: number | null;
  readonly retiresOn: CalendarDate | null;
  readonly personnelSchoolId: SchoolId | null;
  /** A title valid at township and village schools only (基层职称, clause 2.39). */
  readonly grassrootsTitle?: boolean;
  /** A term away that is running, or has just ended: its mode, and its first and last day (domain 3). */
  readonly termMode?: MovementMode;
  readonly termStart?: CalendarDate;
  readonly termEnd?: CalendarDate;
  /** Where the term is served; where absent, at `schoolId`, away from `personnelSchoolId`. */
  readonly hostSchoolId?: SchoolId;
  /** Since when a head holds the present post, and how many terms were completed in it (domain 2.1). */
  readonly headSince?: CalendarDate;
  readonly headTerms?: number;
  /** Years in a row in which a head missed the targets (clause 1.23). */
  readonly failedYears?: number;
  /** Teaches a graduating class (毕业班), and the grade taught, 1 to 12 (domain 6, continuity). */
  readonly graduatingClass?: boolean;
  readonly grade?: number;
  /** Where a borrowed-out teacher works (借调, clause 0.25), and since when. */
  readonly borrowedTo?: string;
  readonly borrowedSince?: CalendarDate;
  /** The husband or wife on the same roster (夫妻教师), who names this teacher in turn. */
  readonly tiedWith?: TeacherId;
  /** Set by a diagnosis alone, never read from a file. */
  readonly waived?: readonly Obligation[];
}

/** A new teacher to place: a row of `hires`. */
export interface Hire {
  readonly id: TeacherId;
  readonly name: string;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly alsoQualified: readonly Qualification[];
  readonly hireType: HireType;
  readonly homeLatitude: number | null;
  readonly homeLongitude: number | null;
  readonly wishes: readonly SchoolId[];
  readonly bondMonths: number | null;
  /** Counts in L1 where given; absent is unknown and does not count. */
  readonly degree?: Degree;
  /** The county's list of schools to serve at (clause 2.20); absent means every school. */
  readonly serviceSchools?: readonly SchoolId[];
  /** Set by a diagnosis alone, never read from a file. */
  readonly waived?: readonly Obligation[];
}

/** Whether a person is obliged to move by a rule: not where a diagnosis has taken that back. */
export const isObliged = ({ waived }: { readonly waived?: readonly Obligation[] }, by: Obligation): boolean =>
  waived?.includes(by) !== true;

/** The same person without one obligation. */
export const waive = <Person extends { readonly waived?: readonly Obligation[] }>(
  person: Person,
  obligation: Obligation,
): Person => ({ ...person, waived: [...(person.waived ?? []), obligation] });
