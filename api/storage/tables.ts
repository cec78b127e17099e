import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { SolveRun } from '../../solver/contract.ts';
import type { Fault } from '../../src/fault.ts';
import type { AccessTables } from './access-tables.ts';
import type { CalendarTables } from './calendar-tables.ts';
import type { DatasetCounts } from './dataset-counts.ts';
import type { DocumentTables } from './document-tables.ts';
import type { IdempotencyTables } from './idempotency.ts';
import type { JobTables } from './job-tables.ts';
import type { ReviewTables } from './review-tables.ts';

/** A column that is given once and read as it was. */
type Kept<Value> = ColumnType<Value, Value, never>;
type KeptOptional<Value> = ColumnType<Value | null, Value | null | undefined, never>;
/** Given by the database unless it is given. */
type Given<Value> = ColumnType<Value, Value | undefined, never>;
/** JSON: read as a value, written as its text. */
export type Json<Value extends object> = JSONColumnType<Value, string, string>;
type Moment = Date | string;

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

/** Every table by its name; a migration that adds one adds its line here. */
export interface Tables
  extends AccessTables,
    CalendarTables,
    DocumentTables,
    IdempotencyTables,
    JobTables,
    ReviewTables {
  readonly districts: DistrictTable;
  readonly datasets: DatasetTable;
  readonly policies: PolicyTable;
  readonly plans: PlanTable;
  readonly transfers: TransferTable;
  readonly orders: OrderTable;
  readonly decisions: DecisionTable;
  readonly files: FileTable;
  readonly events: EventTable;
}
