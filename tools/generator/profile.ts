import type { AreaClass } from '../../src/district/words.ts';
import type { SchoolKind } from './names.ts';

/** A number for each kind of area. */
type ByArea = Readonly<Record<AreaClass, number>>;

/** Schools of one kind and area: how many of them relative to the other rows, and their size in pupils. */
export interface SchoolRow {
  readonly kind: SchoolKind;
  readonly area: AreaClass;
  readonly count: number;
  /** Median and spread (deviation of the logarithm) of the log-normal size, cut to `least`..`most`. */
  readonly pupils: number;
  readonly spread: number;
  readonly least: number;
  readonly most: number;
  /** Opened last year and still filling: most of its posts are vacant (clause 1.1). */
  readonly opening?: boolean;
  /** Run by the city: in the statistics, outside the district's personnel power (clause 4.4). */
  readonly cityRun?: boolean;
}

/** Where people live: sub-districts, towns, townships. Distances in kilometres from the district's seat. */
interface PlacesProfile {
  readonly perSchool: number;
  readonly share: ByArea;
  /** What a place of each area is called after its name. */
  readonly words: Readonly<Record<AreaClass, string>>;
  readonly cityKm: number;
  readonly townKm: number;
  readonly radiusKm: number;
}

/** Everything a district is drawn from: domain.md 4.3 where it gives a figure, an assumption of ours where it does not. */
export interface Profile {
  readonly rows: readonly SchoolRow[];
  /** Pupils per teacher on the roster and the share of them in primary stage. */
  readonly pupilsPerTeacher: number;
  readonly primaryShare: number;
  /** Exact totals of pupils where a published enrolment is to be met. */
  readonly pupils: { readonly primary: number; readonly junior: number } | null;
  /** Share of the required posts by area. */
  readonly posts: ByArea;
  /** Approved posts of the district per established teacher in post (4.15: approval and need differ). */
  readonly approvedPerHeld: number;
  /** Teachers per class where the class ratio decides (72号, schools under 200 pupils). */
  readonly classRatio: number;
  /** Share of required posts without a holder, and of holders beyond the required posts. */
  readonly gap: ByArea;
  readonly surplus: ByArea;
  /** Yearly hazard of leaving a school: the share with six years there is about (1 - h)^5. */
  readonly moveHazard: number;
  readonly contract: number;
  readonly borrowed: number;
  readonly leaving: number;
  /** Under 30, 30-39, 40-49, 50 and over. */
  readonly ages: Readonly<Record<AreaClass, readonly [number, number, number, number]>>;
  readonly female: { readonly primary: number; readonly junior: number };
  /** County-level titles and above, valid today, among holders of posts. */
  readonly backbone: ByArea;
  readonly quality: ByArea;
  /** Share of exemptions of every kind among established teachers (domain 4.3: 8 % protected cases and maternity). */
  readonly exemption: number;
  readonly places: PlacesProfile;
  /** Minutes by road: fixed part, kilometres an hour, and the factor of mountain roads. */
  readonly road: { readonly fixed: number; readonly speed: number; readonly factor: number };
  /** Share of schools in education groups, by stage (clause 4.5). */
  readonly grouped: { readonly primary: number; readonly junior: number };
  readonly volunteers: number;
  readonly wishing: number;
  readonly orders: number;
  /** Schools merged away or about to be: lineage and closing dates (clause 2.5). */
  readonly lineage: boolean;
  /** Room beyond the quota: direct places per mover the source set must send. Below 1.05 the district is tight. */
  readonly slack: number;
  readonly tight: boolean;
}
