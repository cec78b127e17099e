import { visibilityOf } from '../../../access/visibility.ts';
import { withdrawDataset } from '../../../use-cases/withdraw-dataset.ts';
import { datasetSchema, withdrawDatasetSchema } from '../../contract/dataset.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { settled } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { datasetBody } from './present-dataset.ts';

/** Takes a dataset out of force. It stays on record, and the one imported before it is in force again. */
export const datasetWithdrawal = (app: RouteApp): void => {
  const { services } = app;
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
      const caller = callerOf(request);
      const withdrawn = settled(await withdrawDataset(services, caller, request.params.id, request.body.why));
      return datasetBody(languageOf(request), withdrawn, visibilityOf(caller));
    },
  );
};
