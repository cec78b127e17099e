import { sql } from 'kysely';
import type { CalendarDate } from '../../src/district/date.ts';
import type { Order } from '../../src/district/order.ts';
import type { DecidedOrder } from '../../src/review/orders/decided-order.ts';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';
import { isUuid } from './uuid.ts';

/** A decided order as it is stored. */
export interface StoredOrder extends DecidedOrder {
  /** The plan it was decided on; `null`: on none. */
  readonly planId: string | null;
  /** Why, for those who read orders: never the words of an objection. */
  readonly reason: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly revokedAt: Date | null;
  readonly revokedWhy: string | null;
  readonly rowVersion: number;
}

export interface NewOrder {
  readonly planId: string | null;
  readonly order: Order;
  readonly reason: string;
  readonly expires: CalendarDate | null;
  readonly answerId: string | null;
}

const orderColumns = [
  'id',
  'planId',
  'content',
  'reason',
  'expiresOn',
  'reviewId',
  'createdAt',
  'createdBy',
  'revokedAt',
  'revokedWhy',
  'rowVersion',
] as const;

interface OrderRow
  extends Pick<
    StoredOrder,
    'id' | 'planId' | 'reason' | 'createdAt' | 'createdBy' | 'revokedAt' | 'revokedWhy' | 'rowVersion'
  > {
  readonly content: object;
  readonly expiresOn: string | null;
  readonly reviewId: string | null;
}

const orderOf = ({ content, expiresOn, reviewId, ...row }: OrderRow): StoredOrder => ({
  ...row,
  order: content as Order,
  expires: expiresOn as CalendarDate | null,
  answerId: reviewId,
});

export const addOrder = async (transaction: Transaction, caller: Caller, given: NewOrder): Promise<StoredOrder> => {
  const row = await transaction
    .insertInto('orders')
    .values({
      districtId: caller.districtId ?? '',
      planId: given.planId,
      content: JSON.stringify(given.order),
      reason: given.reason,
      expiresOn: given.expires,
      reviewId: given.answerId,
      createdBy: caller.accountId,
    })
    .returning(orderColumns)
    .executeTakeFirstOrThrow();
  return orderOf(row);
};

/** Every order that was not revoked, in the order they were decided; which bind, the reference date of a plan says. */
export const standingOrders = async (transaction: Transaction): Promise<readonly StoredOrder[]> => {
  const rows = await transaction
    .selectFrom('orders')
    .select(orderColumns)
    .where('revokedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(orderOf);
};

/** Revoked ones too, newest first; `after` the last one seen. */
export const ordersPage = async (
  transaction: Transaction,
  filter: {
    readonly teacherId: string | null;
    readonly revoked: boolean | null;
    readonly after: string | null;
    readonly limit: number;
  },
): Promise<readonly StoredOrder[]> => {
  const { teacherId, revoked, after } = filter;
  const rows = await transaction
    .selectFrom('orders')
    .select(orderColumns)
    .$if(teacherId !== null, (query) => query.where(sql<string>`content ->> 'teacherId'`, '=', teacherId))
    .$if(revoked !== null, (query) => query.where('revokedAt', revoked === true ? 'is not' : 'is', null))
    .$if(after !== null, (query) =>
      query.where((where) =>
        where(
          where.refTuple('createdAt', 'id'),
          '<',
          transaction
            .selectFrom('orders')
            .select(['createdAt', 'id'])
            .where('id', '=', after ?? '')
            .$asTuple('createdAt', 'id'),
        ),
      ),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
    .execute();
  return rows.map(orderOf);
};

export const findOrder = async (transaction: Transaction, id: string): Promise<StoredOrder | undefined> => {
  if (!isUuid(id)) return undefined;
  const row = await transaction.selectFrom('orders').select(orderColumns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : orderOf(row);
};

/** One order, locked until the transaction ends. */
export const orderForChange = async (transaction: Transaction, id: string): Promise<StoredOrder | undefined> => {
  if (!isUuid(id)) return undefined;
  const row = await transaction
    .selectFrom('orders')
    .select(orderColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : orderOf(row);
};

export const revokeOrder = async (
  transaction: Transaction,
  id: string,
  by: { readonly accountId: string; readonly at: Date; readonly why: string },
): Promise<StoredOrder> => {
  const row = await transaction
    .updateTable('orders')
    .set((one) => ({
      revokedAt: by.at,
      revokedBy: by.accountId,
      revokedWhy: by.why,
      rowVersion: one('rowVersion', '+', 1),
    }))
    .where('id', '=', id)
    .returning(orderColumns)
    .executeTakeFirstOrThrow();
  return orderOf(row);
};
