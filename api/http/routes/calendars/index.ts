import { faultText } from '../../../../src/report/fault-text.ts';
import { calendarInUse } from '../../../../src/review/calendar/calendar-in-use.ts';
import { calendarDocument } from '../../../../src/review/calendar/work-calendar.ts';
import type { Language } from '../../../../src/text/message.ts';
import { term } from '../../../../src/text/render.ts';
import { calendarOfYear } from '../../../documents/read-calendars.ts';
import { findOwnCalendar, ownCalendarForChange, putCalendar, withdrawCalendar } from '../../../storage/calendars.ts';
import { runningNotices } from '../../../storage/notices.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { type CalendarInForce, calendarsInForce } from '../../../use-cases/district-calendars.ts';
import { refusedBy } from '../../../use-cases/refused.ts';
import { todayIn } from '../../../use-cases/today.ts';
import {
  type CalendarBody,
  calendarListSchema,
  calendarRequestSchema,
  calendarSchema,
  calendarYearParameters,
} from '../../contract/calendar.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { requireRevision, sendRevision } from '../../plugins/revision.ts';
import { empty, problemsOf, type RouteApp } from '../route-app.ts';

const calendarBody = (language: Language, { calendar, origin }: CalendarInForce): CalendarBody => {
  const { year, source, verified, holidays, worked } = calendarDocument(calendar);
  return {
    year,
    origin,
    originName: term(language, `calendar_origin.${origin}`),
    source,
    verified,
    holidays: holidays.map((days) => ({ ...days })),
    worked: [...worked],
  };
};

/** The revision of a year the district never gave a calendar for. */
const none = 0;

/** Work calendars: those in force, and a district's own. */
export const calendarRoutes = (app: RouteApp): void => {
  const { database, shelf, now } = app.services;
  const tags = ['calendars'];

  app.get(
    '/api/calendars',
    {
      config: { action: 'calendar.read' },
      schema: {
        tags,
        response: { 200: calendarListSchema },
      },
    },
    async (request) => {
      const lying = await shelf.calendars();
      const inForce = await asCaller(database, callerOf(request), (transaction) =>
        calendarsInForce(lying, transaction),
      );
      const language = languageOf(request);
      return {
        calendars: [...inForce.values()]
          .toSorted((a, b) => a.calendar.year - b.calendar.year)
          .map((one) => calendarBody(language, one)),
        faults: lying.data.faults.map((fault) => faultText(language, fault)),
      };
    },
  );

  app.get(
    '/api/calendars/:year',
    {
      config: { action: 'calendar.read' },
      schema: {
        tags,
        params: calendarYearParameters,
        response: { 200: calendarSchema, ...problemsOf(400, 404) },
      },
    },
    async (request, reply) => {
      const { year } = request.params;
      const lying = await shelf.calendars();
      const { own, inForce } = await asCaller(database, callerOf(request), async (transaction) => ({
        own: await findOwnCalendar(transaction, year),
        inForce: await calendarsInForce(lying, transaction),
      }));
      sendRevision(reply, own?.rowVersion ?? none);
      const found = inForce.get(year);
      if (found === undefined) throw new Problem('calendar_not_found', { year });
      return calendarBody(languageOf(request), found);
    },
  );

  app.put(
    '/api/calendars/:year',
    {
      config: { action: 'calendar.update' },
      schema: {
        tags,
        params: calendarYearParameters,
        body: calendarRequestSchema,
        response: { 200: calendarSchema, ...problemsOf(400, 412, 422, 428) },
      },
    },
    async (request, reply) => {
      const [caller, { year }] = [callerOf(request), request.params];
      const read = calendarOfYear(request.body, year, String(year));
      if (!read.ok) throw new Problem('calendar_faults', {}, read.faults);
      const stored = await asCaller(database, caller, async (transaction) => {
        const before = await ownCalendarForChange(transaction, caller, year);
        requireRevision(request, before?.rowVersion ?? none);
        return putCalendar(transaction, caller, read.value, before);
      });
      sendRevision(reply, stored.rowVersion);
      return calendarBody(languageOf(request), { calendar: stored.calendar, origin: 'district' });
    },
  );

  app.delete(
    '/api/calendars/:year',
    {
      config: { action: 'calendar.withdraw' },
      schema: {
        tags,
        params: calendarYearParameters,
        response: { 204: empty, ...problemsOf(400, 404, 409, 412, 428) },
      },
    },
    async (request, reply) => {
      const [caller, { year }] = [callerOf(request), request.params];
      const rowVersion = await asCaller(database, caller, async (transaction) => {
        const before = await ownCalendarForChange(transaction, caller, year);
        if (before?.calendar == null) throw new Problem('calendar_not_own', { year });
        requireRevision(request, before.rowVersion);
        const today = todayIn(now());
        const refusals = calendarInUse(year, await runningNotices(transaction, today), today);
        if (refusals.length > 0) throw refusedBy(refusals);
        return withdrawCalendar(transaction, before.calendar, before);
      });
      sendRevision(reply, rowVersion);
      return reply.code(204).send(null);
    },
  );
};
