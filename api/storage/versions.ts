import type { Transaction } from './database.ts';
import type { PlanHead } from './decisions.ts';

export interface StoredVersion extends Omit<PlanHead, 'rowVersion'> {
  /** Made with an order that is only tried. */
  readonly trial: boolean;
}

/** Every version of the district that the caller may see, newest first. */
export const listVersions = async (transaction: Transaction): Promise<readonly StoredVersion[]> =>
  transaction
    .selectFrom('plans')
    .select(['id', 'version', 'datasetId', 'previousPlanId', 'status', 'state', 'createdAt'])
    .select((one) =>
      one
        .exists(
          one
            .selectFrom('planOrders')
            .select('planOrders.position')
            .whereRef('planOrders.planId', '=', 'plans.id')
            .where('planOrders.orderId', 'is', null),
        )
        .$castTo<boolean>()
        .as('trial'),
    )
    .orderBy('version', 'desc')
    .execute();
