import type { ColumnType, Generated } from 'kysely';
import type { Order } from '../../src/district/order.ts';
import type { AnswerStanding, Objection } from '../../src/review/objection/objection.ts';
import type { Kept, KeptOptional, Moment } from './column-types.ts';
import type { OrderOrigin } from './order-origin.ts';

/** What schools and teachers say of a plan, and what became of it. */
export interface ReviewTable {
  readonly id: Generated<string>;
  readonly districtId: Kept<string>;
  readonly planId: Kept<string>;
  readonly kind: Kept<'review' | 'appeal'>;
  readonly schoolId: KeptOptional<string>;
  readonly teacherId: KeptOptional<string>;
  readonly late: Kept<boolean>;
  readonly objection: ColumnType<Objection | null, string | null, never>;
  readonly standing: AnswerStanding;
  readonly opinion: string | null;
  readonly decidedAt: ColumnType<Date | null, Moment | null | undefined, Moment | null>;
  readonly decidedBy: string | null;
  readonly rowVersion: Generated<number>;
  readonly createdAt: ColumnType<Date, Moment | undefined, never>;
  readonly createdBy: KeptOptional<string>;
}

/** A span of days with a last one. */
export interface NoticeTable {
  readonly id: Generated<string>;
  readonly districtId: Kept<string>;
  readonly planId: Kept<string>;
  readonly kind: Kept<'review' | 'public_notice' | 'appeal'>;
  readonly beganOn: Kept<string>;
  readonly dueOn: Kept<string>;
  readonly workdays: Kept<number>;
  readonly withoutCalendar: Kept<number[]>;
  readonly unverified: Kept<number[]>;
  readonly endedAt: ColumnType<Date | null, Moment | null | undefined, Moment>;
  readonly endedWhy: string | null;
  readonly createdAt: ColumnType<Date, Moment | undefined, never>;
  readonly createdBy: KeptOptional<string>;
}

/** An order a plan was made with, as it was then, and where it comes from. */
export interface PlanOrderTable {
  readonly districtId: Kept<string>;
  readonly planId: Kept<string>;
  readonly position: Kept<number>;
  readonly orderId: KeptOptional<string>;
  readonly origin: Kept<OrderOrigin>;
  readonly content: ColumnType<Order, string, never>;
}

/** Tables of the loop. */
export interface ReviewTables {
  readonly reviews: ReviewTable;
  readonly notices: NoticeTable;
  readonly planOrders: PlanOrderTable;
}
