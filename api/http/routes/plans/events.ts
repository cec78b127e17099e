import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { follow, following } from '../jobs/follow.ts';
import type { RouteApp } from '../route-app.ts';
import { planBrief } from './present-plan.ts';

/** Follows a plan: events `state` and `progress` with ids; after `Last-Event-ID`, and ending when the plan has ended. */
export const planEventRoutes = (app: RouteApp): void => {
  app.get(
    '/api/plans/:id/events',
    {
      ...following,
      config: { action: 'plans.read' },
      schema: {
        ...following.schema,
        tags: ['plans'],
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if ((await app.services.jobs.find(callerOf(request), id, ['plan'])) === undefined)
        throw new Problem('plan_not_found', { id });
      await follow(app, request, reply, id, planBrief);
    },
  );
};
