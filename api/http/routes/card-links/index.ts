import { ifVisible, visibilityOf } from '../../../access/visibility.ts';
import { finished } from '../../../use-cases/finished-plan.ts';
import { makeCardLinks } from '../../../use-cases/sign-in/card-links.ts';
import { cardLinkListSchema, cardLinkRequestSchema } from '../../contract/card-link.ts';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

/** Links to teachers' own cards of a plan. */
export const cardLinkRoutes = (app: RouteApp): void => {
  const { services } = app;
  app.post(
    '/api/plans/:id/card-links',
    {
      config: { action: 'cards.link' },
      schema: {
        tags: ['documents'],
        params: idParameters,
        body: cardLinkRequestSchema,
        response: { 201: cardLinkListSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const [{ id }, { teacherIds, days }, sight] = [request.params, request.body, visibilityOf(caller)];
      const { dataset } = await finished(services, caller, id);
      const teachers = new Map<string, string>(dataset.district.teachers.map((one) => [one.id, one.schoolId]));
      const holders = [...new Set(teacherIds)].map((teacherId) => {
        const schoolId = teachers.get(teacherId);
        if (schoolId === undefined || !ifVisible(sight, schoolId))
          throw new Problem('teacher_not_found', { id: teacherId });
        return { teacherId, schoolId };
      });
      const place = { ...caller, districtId: caller.districtId ?? '' };
      const links = await makeCardLinks(services.database, place, id, holders, days, services.now());
      return reply.code(201).send({
        links: links.map(({ teacherId, token, expiresAt }) => ({
          teacherId,
          link: `/card.html#${token}.${id}`,
          expiresAt: expiresAt.toISOString(),
        })),
      });
    },
  );
};
