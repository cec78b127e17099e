import { message } from '../../../../src/text/message.ts';
import { visibilityOf } from '../../../access/visibility.ts';
import { datasetHead } from '../../../storage/datasets.ts';
import { lockInForce, openPlansOn, withdrawDataset } from '../../../storage/datasets-in-force.ts';
import { recordEvent } from '../../../storage/events.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { datasetSchema, withdrawDatasetSchema } from '../../contract/dataset.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { refusalProblem } from '../../plugins/refused.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { datasetBody } from './present-dataset.ts';

const refuse = (rule: string, values = {}): Problem =>
  refusalProblem([{ kind: 'state', rule, clause: 'own', message: message(`review.refused.${rule}`, values) }]);

/** Takes a dataset out of force. It stays on record, and the one imported before it is in force again. */
export const datasetWithdrawal = (app: RouteApp): void => {
  const { services } = app;
  const { database, now } = services;
  app.post(
    '/api/datasets/:id/withdraw',
    {
      config: { action: 'datasets.withdraw' },
      schema: {
        tags: ['datasets'],
        params: idParameters,
        body: withdrawDatasetSchema,
        response: { 200: datasetSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const [caller, { id }, { why }] = [callerOf(request), request.params, request.body];
      await asCaller(database, caller, async (transaction) => {
        await lockInForce(transaction, caller, 'alone');
        const stored = await datasetHead(transaction, id);
        if (stored === undefined) throw new Problem('dataset_not_found', { id });
        if (stored.withdrawnAt !== null) throw refuse('dataset_withdrawn');
        const [version] = await openPlansOn(transaction, id);
        if (version !== undefined) throw refuse('dataset_in_use', { version });
        await withdrawDataset(transaction, id, { accountId: caller.accountId, at: now(), why });
        const data = { name: stored.name, sha256: stored.sha256 };
        await recordEvent(transaction, { action: 'datasets.withdraw', subject: { kind: 'dataset', id }, why, data });
      });
      const withdrawn = await services.datasets.head(caller, id);
      if (withdrawn === undefined) throw new Problem('dataset_not_found', { id });
      return datasetBody(languageOf(request), withdrawn, visibilityOf(caller));
    },
  );
};
