import { harmless, opened, visibilityOf } from '../../../access/visibility.ts';
import { actorNames, listEvents } from '../../../storage/events.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { eventListSchema, eventQuerySchema } from '../../contract/event.ts';
import { callerOf } from '../../plugins/access.ts';
import { problemsOf, type RouteApp } from '../route-app.ts';

/** What was done to plans, rules and accounts: why says nothing of a teacher. Of every other action it may. */
const isOfNobody = ({ action }: { readonly action: string }): boolean =>
  /^(plans|policies|calendar|accounts|districts|reminders)[.]/.test(action);

/** The trail of the district, or of one thing in it. */
export const eventRoutes = (app: RouteApp): void => {
  app.get(
    '/api/events',
    {
      config: { action: 'events.read' },
      schema: {
        tags: ['events'],
        querystring: eventQuerySchema,
        response: { 200: eventListSchema, ...problemsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const { subjectKind, subjectId, area, actorRole, after, limit } = request.query;
      const caller = callerOf(request);
      const sight = visibilityOf(caller);
      const found = await asCaller(app.services.database, caller, (transaction) =>
        listEvents(transaction, {
          limit: limit + 1,
          before: after,
          area,
          actorRole,
          ...(subjectKind === undefined || subjectId === undefined
            ? {}
            : { subject: { kind: subjectKind, id: subjectId } }),
        }),
      );
      const page = found.slice(0, limit);
      const last = page.at(-1)?.number;
      const names = await actorNames(app.services.database, page);
      return {
        events: page.map(({ districtId: _own, ...event }) => ({
          ...event,
          at: event.at.toISOString(),
          actorName: names.get(event.actor ?? '') ?? null,
          why: isOfNobody(event) && event.why !== null ? harmless(event.why) : opened(sight, event.why),
          data: { ...event.data },
        })),
        next: found.length > limit && last !== undefined ? String(last) : null,
      };
    },
  );
};
