import type { Transaction } from './database.ts';
import type { PlanHead } from './decisions.ts';

export interface StoredVersion extends Omit<PlanHead, 'rowVersion'> {
  /** Made with an order that is only tried. */
  readonly trial: boolean;
  readonly parentPlanId: string | null;
  readonly scenarioName: string | null;
}

/** Every version of the district that the caller may see, newest first. */
export const listVersions = async (transaction: Transaction): Promise<readonly StoredVersion[]> =>
  transaction
    .selectFrom('plans')
    .select(['id', 'version', 'datasetId', 'previousPlanId', 'status', 'state', 'createdAt'])
    .select(['parentPlanId', 'scenarioName'])
    .select((one) =>
      one
        .exists(
          one
            .selectFrom('planOrders')
            .select('planOrders.position')
            .whereRef('planOrders.planId', '=', 'plans.id')
            .where('planOrders.origin', '=', 'tried'),
        )
        .$castTo<boolean>()
        .as('trial'),
    )
    .orderBy('version', 'desc')
    .execute();
