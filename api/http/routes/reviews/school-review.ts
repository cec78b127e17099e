import { schoolReview } from '../../../../src/report/school-review.ts';
import { ifVisible, visibilityOf } from '../../../access/visibility.ts';
import { withFinished } from '../../../use-cases/finished-plan.ts';
import { reportOf } from '../../../use-cases/plan-report.ts';
import { shownHead } from '../../../use-cases/visible-plan-head.ts';
import { schoolReviewParameters, schoolReviewSchema } from '../../contract/school-review.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { problemsOf, type RouteApp } from '../route-app.ts';

/** One school's subjects before and after a plan: a principal's own, any of the district for the bureau. */
export const schoolReviewRoutes = (app: RouteApp): void => {
  app.get(
    '/api/plans/:id/schools/:schoolId',
    {
      config: { action: 'reviews.read' },
      schema: {
        tags: ['reviews'],
        params: schoolReviewParameters,
        response: { 200: schoolReviewSchema, ...problemsOf(401, 403, 404, 409) },
      },
    },
    async (request) => {
      const [caller, { id, schoolId }] = [callerOf(request), request.params];
      const sight = visibilityOf(caller);
      const stored = await withFinished(app.services, caller, id, async (_transaction, plan, head) => {
        shownHead(caller, id, head);
        return plan;
      });
      const found = ifVisible(sight, schoolId)
        ? schoolReview(languageOf(request), reportOf(stored, sight), schoolId)
        : null;
      if (found === null) throw new Problem('not_found', { path: request.url });
      return { planId: id, ...found };
    },
  );
};
