import type { Caller } from '../access/caller.ts';
import { type DatasetHead, datasetHead } from '../storage/datasets.ts';
import { lockInForce, withdrawDataset as markWithdrawn, openPlansOn } from '../storage/datasets-in-force.ts';
import { recordEvent } from '../storage/events.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { type Outcome, outcomeOf, type RefusalValues, Refused, refusedBy, reviewRefusal } from './refused.ts';
import type { Services } from './services.ts';

const refusal = (rule: string, values: RefusalValues = {}): Refused =>
  refusedBy([reviewRefusal('state', rule, values)]);

/**
 * Withdraws a dataset, with a reason, unless an open plan rests on it. It stays on record, and the one imported before it
 * is in force again.
 */
export const withdrawDataset = (
  { database, datasets, now }: Pick<Services, 'database' | 'datasets' | 'now'>,
  caller: Caller,
  id: string,
  why: string,
): Promise<Outcome<DatasetHead>> =>
  outcomeOf(async () => {
    await asCaller(database, caller, async (transaction) => {
      await lockInForce(transaction, caller, 'alone');
      const stored = await datasetHead(transaction, id);
      if (stored === undefined) throw new Refused('dataset_not_found', { id });
      if (stored.withdrawnAt !== null) throw refusal('dataset_withdrawn');
      const [version] = await openPlansOn(transaction, id);
      if (version !== undefined) throw refusal('dataset_in_use', { version });
      await markWithdrawn(transaction, id, { accountId: caller.accountId, at: now(), why });
      const data = { name: stored.name, sha256: stored.sha256 };
      await recordEvent(transaction, { action: 'datasets.withdraw', subject: { kind: 'dataset', id }, why, data });
    });
    const withdrawn = await datasets.head(caller, id);
    if (withdrawn === undefined) throw new Refused('dataset_not_found', { id });
    return withdrawn;
  });
