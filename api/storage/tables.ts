import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { SolveRun } from '../../solver/contract.ts';
import type { Fault } from '../../src/fault.ts';
import type { Change } from '../../src/plan/way-out.ts';
import type { AccessTables } from './access-tables.ts';
import type { Given, Json, Kept, KeptJson, KeptOptional, Moment } from './column-types.ts';
import type { DatasetCounts } from './dataset-counts.ts';
import type { JobTables } from './job-tables.ts';
import type { ReviewTables } from './review-tables.ts';

export interface DistrictTable {
  readonly id: Given<string>;
  readonly code: string;
  readonly name: string;
  readonly createdAt: ColumnType<Date, Moment | undefined, never>;
}

/** What every row of a district carries. */
interface Owned {
  readonly districtId: Kept<string>;
  readonly createdAt: ColumnType<Date, Moment | undefined, never>;
  readonly createdBy: KeptOptional<string>;
}

export interface DatasetTable extends Owned {
  readonly id: Given<string>;
  readonly sha256: Kept<string>;
  readonly name: Kept<string>;
  readonly referenceDate: Kept<string>;
  readonly counts: Json<DatasetCounts>;
  /** The district as gzip of JSON. */
  readonly content: Kept<Buffer>;
  readonly warnings: Json<readonly Fault[]>;
  /** When it was imported last, and by whom; importing the same content again changes it. */
  readonly takenUpAt: ColumnType<Date, Moment | undefined, Moment>;
  readonly takenUpBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnWhy: string | null;
}

/** What a heading of the district's own means. */
export interface HeadingMapTable {
  readonly districtId: Kept<string>;
  readonly tableName: Kept<string>;
  /** Without decoration, as headings are compared. */
  readonly heading: Kept<string>;
  /** As it was read. */
  readonly shown: string;
  readonly columnId: string;
  readonly createdAt: ColumnType<Date, Moment | undefined, Moment>;
  readonly createdBy: string | null;
}

export interface PolicyTable extends Owned {
  readonly id: Given<string>;
  readonly name: Kept<string>;
  readonly version: Kept<number>;
  readonly sha256: Kept<string>;
  readonly content: Json<object>;
}

export type PlanReviewState = 'draft' | 'in_review' | 'public_notice' | 'final';

export interface PlanTable extends Owned {
  readonly id: Given<string>;
  readonly datasetId: Kept<string>;
  readonly policyId: KeptOptional<string>;
  readonly previousPlanId: KeptOptional<string>;
  /** The plan of which this one is a scenario. */
  readonly parentPlanId: KeptOptional<string>;
  readonly scenarioName: KeptOptional<string>;
  /** Changes of the dataset with which a scenario was made. */
  readonly datasetChanges: KeptJson<readonly Change[]>;
  /** Numbered from 1 in each district. */
  readonly version: Kept<number>;
  readonly status: Kept<string>;
  readonly sha256: Kept<string>;
  readonly policy: Json<object>;
  /** The plan as gzip of JSON. */
  readonly content: Kept<Buffer>;
  readonly contentSha256: Kept<string>;
  readonly run: Json<SolveRun>;
  readonly finishedAt: Kept<Date>;
  readonly state: Generated<PlanReviewState>;
  readonly rowVersion: Generated<number>;
}

export interface TransferTable {
  readonly districtId: Kept<string>;
  readonly planId: Kept<string>;
  /** As in the plan, from 1. */
  readonly position: Kept<number>;
  readonly teacherId: Kept<string>;
  readonly teacherName: Kept<string>;
  readonly fromSchoolId: Kept<string>;
  readonly fromSchoolName: Kept<string>;
  readonly toSchoolId: Kept<string>;
  readonly toSchoolName: Kept<string>;
  readonly stage: Kept<string>;
  readonly subject: Kept<string>;
  readonly mode: Kept<string>;
  readonly countsDistrict: Kept<boolean>;
  readonly countsSourceSet: Kept<boolean>;
  readonly backbone: Kept<boolean>;
  readonly commuteMinutes: KeptOptional<number>;
  readonly wishRank: KeptOptional<number>;
  readonly content: Json<object>;
}

export interface OrderTable extends Owned {
  readonly id: Given<string>;
  readonly planId: KeptOptional<string>;
  readonly content: Json<object>;
  readonly reason: Kept<string>;
  readonly expiresOn: KeptOptional<string>;
  readonly reviewId: KeptOptional<string>;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly revokedWhy: string | null;
  readonly rowVersion: Generated<number>;
}

export interface DecisionTable extends Owned {
  readonly id: Given<string>;
  readonly planId: Kept<string>;
  readonly fromState: Kept<string>;
  readonly toState: Kept<string>;
  readonly why: KeptOptional<string>;
}

export interface FileTable extends Owned {
  readonly id: Given<string>;
  readonly sha256: Kept<string>;
  readonly name: Kept<string>;
  readonly mediaType: Kept<string>;
  readonly size: Kept<number>;
  readonly bytes: Kept<Buffer>;
}

export interface EventTable {
  readonly districtId: KeptOptional<string>;
  /** From 1 without a gap in each district. */
  readonly number: Kept<number>;
  readonly at: Kept<Date>;
  readonly actor: KeptOptional<string>;
  readonly actorRole: KeptOptional<string>;
  readonly action: Kept<string>;
  readonly subjectKind: Kept<string>;
  readonly subjectId: Kept<string>;
  readonly why: KeptOptional<string>;
  readonly data: Json<Readonly<Record<string, unknown>>>;
  readonly previousSha256: Kept<string>;
  readonly sha256: Kept<string>;
}

/** A work calendar of a district's own. */
export interface CalendarTable {
  readonly districtId: ColumnType<string, string, never>;
  readonly year: ColumnType<number, number, never>;
  /** As in `data/calendars`; JSON's `null` once it was withdrawn, so that revisions go on. */
  readonly content: JSONColumnType<object | null, string, string>;
  readonly rowVersion: Generated<number>;
  readonly createdAt: ColumnType<Date, Date | undefined, never>;
  readonly createdBy: ColumnType<string | null, string | null, never>;
}

/** A paper made of a plan, kept as it was made. */
export interface DocumentTable {
  readonly id: Generated<string>;
  readonly districtId: Kept<string>;
  readonly planId: Kept<string>;
  readonly kind: Kept<string>;
  /** The school whose sheet it is; `null` for documents of the whole district. */
  readonly schoolId: KeptOptional<string>;
  readonly name: Kept<string>;
  readonly title: Kept<string>;
  readonly language: Kept<string>;
  readonly mediaType: Kept<string>;
  readonly size: Kept<number>;
  readonly sha256: Kept<string>;
  readonly bytes: Kept<Buffer>;
  readonly createdAt: ColumnType<Date, Date | string | undefined, never>;
  readonly createdBy: KeptOptional<string>;
}

/** A request with an idempotency key. */
export interface IdempotencyTable {
  readonly membershipId: string;
  readonly keySha256: string;
  /** Of method, address and body; of an upload without its files, which are not read yet. */
  readonly fingerprint: string;
  /** Of the files of an upload. */
  readonly bodyFingerprint: string | null;
  /** Of who carries it out: who comes after cannot be overtaken by who was given up. */
  readonly nonce: string;
  readonly holder: number;
  readonly applied: boolean;
  /** `null`: under way; 0: ended without an answer to keep. */
  readonly status: number | null;
  readonly answer: Buffer | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Every table by its name; a migration that adds one adds its line here. */
export interface Tables extends AccessTables, JobTables, ReviewTables {
  readonly districts: DistrictTable;
  readonly datasets: DatasetTable;
  readonly policies: PolicyTable;
  readonly plans: PlanTable;
  readonly transfers: TransferTable;
  readonly orders: OrderTable;
  readonly decisions: DecisionTable;
  readonly files: FileTable;
  readonly events: EventTable;
  readonly calendars: CalendarTable;
  readonly headingMaps: HeadingMapTable;
  readonly documents: DocumentTable;
  readonly idempotencyKeys: IdempotencyTable;
}
