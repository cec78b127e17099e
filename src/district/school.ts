import { addMonths, type CalendarDate, nextDay } from './date.ts';
import type { SchoolId } from './ids.ts';
import type { AreaClass, Stage } from './words.ts';

/** A school: the legal entity, not the campus (domain 3, clause 3.3). Absent facts are `null`, never guessed. */
export interface School {
  readonly id: SchoolId;
  readonly name: string;
  readonly stages: readonly Stage[];
  readonly areaClass: AreaClass;
  readonly qualitySchool: boolean;
  /** 0 to 3: the tier of subsidies and of the weight in the rural shortage (clause 2.19). */
  readonly remoteness: number;
  readonly cluster: string | null;
  readonly group: string | null;
  /** Approved teacher posts (核定编制). */
  readonly approvedPosts: number;
  /** Posts lent from the pool (周转编制, clause 4.22). */
  readonly postPool: number;
  readonly pupilsPrimary: number | null;
  readonly pupilsJunior: number | null;
  readonly classesPrimary: number | null;
  readonly classesJunior: number | null;
  readonly boardingPupils: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly dormBeds: number | null;
  /** City-run schools are outside the district's personnel power (clause 4.4). */
  readonly managedByDistrict: boolean;
  readonly openingDate: CalendarDate | null;
  readonly closingDate: CalendarDate | null;
  /** Code of the school this one was merged or renamed from: tenure is carried through (domain 2.1). */
  readonly predecessor: SchoolId | null;
  readonly partnerSchool: SchoolId | null;
  readonly seniorTitleCap: number | null;
  readonly middleTitleCap: number | null;
  /** Head count that may leave this year; wins over the policy's share. */
  readonly maxOut: number | null;
  readonly accepts: boolean;
  /** Pupils of the senior stage of a complete school (1:12.5, domain 2.5). */
  readonly pupilsSenior?: number;
  /** A teaching point (教学点, clause 2.3): posts by classes, one teacher a class at least. */
  readonly teachingPoint?: boolean;
  /** Pupils with disabilities taught in ordinary classes (clauses 0.50, 2.41). */
  readonly disabledPupils?: number;
  /** Non-teaching staff who hold posts of the school. */
  readonly supportStaff?: number;
  /** People working through services bought, who hold no post (clauses 0.14, 2.21). */
  readonly boughtServices?: number;
  /** From when and until when `postPool` is lent: a post lent never becomes permanent silently (domain 2.6). */
  readonly poolStart?: CalendarDate;
  readonly poolEnd?: CalendarDate;
  /** A special-education school (特殊教育学校): the quality-balance standard does not assess it (domain 2.4). */
  readonly specialEducation?: boolean;
  /**
   * What the standard's L4 to L7 share among the pupils of a stage (domain 2.4): square metres of teaching and of
   * sports area, yuan of equipment, networked multimedia rooms. Absent is unknown: not checked, never passed.
   */
  readonly teachingAreaPrimary?: number;
  readonly teachingAreaJunior?: number;
  readonly sportsAreaPrimary?: number;
  readonly sportsAreaJunior?: number;
  readonly equipmentPrimary?: number;
  readonly equipmentJunior?: number;
  readonly mediaRoomsPrimary?: number;
  readonly mediaRoomsJunior?: number;
  /** The school whose principal heads this one as well (一长多校, clause 1.13): no principal's post of its own is needed. */
  readonly headedBy?: SchoolId;
}

/**
 * Whether a school has closed by the day on which a plan's moves begin, the day after the reference date (clause 2.5;
 * dataset.md section 2, time): it needs no posts any more, and its teachers are placed elsewhere.
 */
export const hasClosed = ({ closingDate }: Pick<School, 'closingDate'>, referenceDate: CalendarDate): boolean =>
  closingDate !== null && closingDate <= nextDay(referenceDate);

/** Whether a school opens later than a year after the reference date: it needs no posts yet (clause 1.1). */
export const opensLater = ({ openingDate }: Pick<School, 'openingDate'>, referenceDate: CalendarDate): boolean =>
  openingDate !== null && openingDate > addMonths(referenceDate, 12);

/** Whether a school is open up to and including a last day; `null` is for good, which no school with a closing date is. */
export const isOpenUntil = ({ closingDate }: Pick<School, 'closingDate'>, end: CalendarDate | null): boolean =>
  closingDate === null || (end !== null && closingDate > end);
