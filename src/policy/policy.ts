import type { CalendarDate } from '../district/date.ts';
import type { TravelEstimate } from '../district/travel.ts';
import type { AreaClass, BackboneLevel, Subject } from '../district/words.ts';
import type { Amount } from '../equity/amount.ts';
import type { RequiredDegrees, Thresholds, VariationLimits } from '../equity/standard.ts';
import type { MoveOccasion, PlannedMode } from '../movement/planned-modes.ts';
import type { CostTerms } from './cost-terms.ts';
import type { Curriculum } from './curriculum.ts';
import type { GoalLevel } from './goal.ts';
import type { HireTerms } from './hire-terms.ts';
import type { HorizonTerms } from './horizon-terms.ts';
import type { InspectorTerms } from './inspector-terms.ts';
import type { ItinerantTerms } from './itinerant-terms.ts';
import type { LocalDocument } from './local-document.ts';
import type { Protections } from './protection-terms.ts';
import type { Rate } from './rate.ts';
import type { ReviewTerms } from './review-terms.ts';
import type { SizeTerms } from './sizes.ts';
import type { NonTeachingShare, PostPool, StaffRatio, WeeklyLoad } from './staffing-terms.ts';
import type { TitleTerms } from './title-terms.ts';

export const moveKinds = [
  'source_to_target',
  'target_to_source',
  'source_to_source',
  'target_to_target',
  'target_to_target_gap',
] as const;
export type MoveKind = (typeof moveKinds)[number];

export const rotationScopes = ['source_set', 'district', 'per_school'] as const;
export type RotationScope = (typeof rotationScopes)[number];

/** A subject a policy adds, with both names (dataset.md section 1). */
export interface AddedSubject {
  readonly id: Subject;
  readonly zh: string;
  readonly en: string;
}

/** Requirements for each school that opens (key `seed_teams`; clauses 1.1 to 1.5). */
export interface SeedTeams {
  /** Least number of teachers from its parent schools. */
  readonly members: number;
  /** Most that one school gives to new schools; `null` for no limit. */
  readonly maxPerSchool: number | null;
  /** Least share of backbone teachers among those who come from parent schools. */
  readonly backboneShare: Rate;
  /** Subjects with a post held from the first day; `null`: each with posts there. */
  readonly subjects: readonly Subject[] | null;
  /** By when the posts are filled to `staffedShare`. */
  readonly staffed: 'opening' | 'within_six_months';
  readonly staffedShare: Rate;
}

/** Required moves of heads between town and countryside (key `head_exchange`; clause 2.25). */
export interface HeadExchange {
  readonly least: number;
  readonly share: Rate;
}

/**
 * Of the source schools or of all: no indicator below `min(need, today)`; or, more mildly, none that is met today unmet,
 * while what is short already may fall further.
 */
export const standardFloors = ['none', 'source_schools', 'all_schools', 'met_at_source', 'met_at_all'] as const;
export type StandardFloor = (typeof standardFloors)[number];

/** A policy, complete: every key has its value, given or default. Keys and meanings are dataset.md section 2's. */
export interface Policy
  extends CostTerms,
    HireTerms,
    ItinerantTerms,
    InspectorTerms,
    Protections,
    TitleTerms,
    SizeTerms,
    ReviewTerms {
  readonly name: string;
  readonly referenceDate: CalendarDate;
  readonly tenureMinYears: number;
  readonly retirementGuardMonths: number;
  readonly sourceAreas: readonly AreaClass[];
  readonly sourceQualitySchools: boolean;
  readonly targetAreas: readonly AreaClass[];
  readonly moveKinds: readonly MoveKind[];
  readonly principals: 'with_teachers' | 'separate' | 'none';
  readonly rotationRate: Rate;
  /** The rate of heads planned separately; `null` takes the common rate. */
  readonly principalsRotationRate: Rate | null;
  readonly rotationScopes: readonly RotationScope[];
  readonly perSchoolMinEligible: number;
  readonly backboneRate: Rate;
  readonly backboneLevels: readonly BackboneLevel[];
  readonly counting: 'source_to_target' | 'any_move';
  readonly maxCommuteMinutes: number | null;
  readonly unknownTravel: 'admit' | 'forbid';
  /** Minutes of an unknown journey in the commute goals; `null`: the commute limit, or 60 where there is none. */
  readonly unknownTravelMinutes: number | null;
  readonly maxOutSharePerSchool: Rate | null;
  /** Every school may let at least so many go, however small the share of its staff is. */
  readonly maxOutLeast: number;
  readonly maxOutPerSchoolSubject: number | null;
  readonly subjectFloor: 'never_worse' | 'min' | 'none';
  readonly subjectCeiling: 'never_over' | 'none';
  readonly schoolPosts: 'approved' | 'none';
  readonly onlyEligibleMove: boolean;
  /**
   * Whether a certificate may be used in another stage only where listed, wished for or ordered, or anywhere it is
   * valid.
   */
  readonly crossStage: 'listed' | 'certificate';
  /** No rural school ends with fewer backbone teachers than today, those whom an order sends away aside. */
  readonly ruralBackbone: 'never_fewer' | 'off';
  /** A school with more people than approved posts never grows, or grows by posts lent to it. */
  readonly overstaffedSchools: 'no_growth' | 'by_pool';
  /** Who may also be moved out of a surplus post into an unfilled one, outside the quotas. */
  readonly surplusRedeployment: 'off' | 'eligible' | 'established';
  /** Teachers tied with each other both stay, or move to schools at most so many minutes apart; `null`: no such rule. */
  readonly tiedMinutes: number | null;
  readonly maxMovers: number | null;
  /**
   * The supervision standard's thresholds per pupil, the degrees L1 counts and the coefficient's limits (domain 2.4).
   */
  readonly standardThresholds: Thresholds;
  readonly standardDegrees: RequiredDegrees;
  readonly cvLimit: VariationLimits;
  /** Which school's statistics count a teacher whose personnel relation stays at home: the host's or the home's. */
  readonly statSite: 'host' | 'home';
  /** Where no indicator falls below `min(need, today)`, or only what is met today stays met (model.md section 2). */
  readonly standardFloor: StandardFloor;
  readonly moveModes: Readonly<Partial<Record<MoveOccasion, PlannedMode>>>;
  readonly modeTerms: Readonly<Partial<Record<PlannedMode, number | null>>>;
  readonly countedModes: readonly PlannedMode[];
  readonly countMode: 'started' | 'in_progress';
  readonly reserveReturn: boolean;
  /** Whether shadowing and attached teachers, who teach less than a full load, fill a post in the goals (domain 3). */
  readonly postsFilledBy: 'anybody' | 'full_load';
  readonly seedTeams: SeedTeams | null;
  readonly headTenure: 'school' | 'post';
  readonly headTerms: number | null;
  readonly headExchange: HeadExchange | null;
  readonly headFailedYears: number | null;
  /** The staffing standard (domain 2.5): pupils to one of the staff, staff to a class of a small school, what is added. */
  readonly staffRatio: StaffRatio;
  readonly classRatio: Amount | null;
  readonly smallSchoolPupils: number;
  readonly boardingPupilsPerPost: number | null;
  readonly resourceTeacherPupils: number | null;
  readonly leaveCoverShare: Rate;
  readonly nonTeachingShare: NonTeachingShare;
  /** Weekly lessons per post, where the curriculum determines the posts needed. */
  readonly weeklyLoad: WeeklyLoad;
  /** Lessons a week by subject; `null`, and a stage left out: the national table (domain 2.7). */
  readonly curriculum: Curriculum | null;
  /** Teacher posts of the district; `null`: the sum of the approved ones (clause 0.22). */
  readonly totalPosts: number | null;
  readonly maxBorrowMonths: number;
  /** `null`: no post is lent beyond those the dataset shows. */
  readonly postPool: PostPool | null;
  /** What the years ahead assume. */
  readonly horizon: HorizonTerms;
  readonly goals: readonly GoalLevel[];
  readonly seed: number;
  /** What notices cite; `null`: they are drafts. */
  readonly localDocument: LocalDocument | null;
  /** Optional keys of our own, documented in the README. */
  readonly travelEstimate: TravelEstimate;
  readonly subjects: readonly AddedSubject[];
  /** Which clause of the local document a key was set from: key to clause text, carried for readers, never computed with. */
  readonly clauses: Readonly<Record<string, string>>;
}
