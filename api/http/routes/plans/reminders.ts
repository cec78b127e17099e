import { people } from '../../../../src/report/input.ts';
import type { WorkCalendars } from '../../../../src/review/calendar/work-calendar.ts';
import { objectionRates } from '../../../../src/review/objection-rates.ts';
import { type RemindedOf, reminderMessage, remindersFor, remindersOf } from '../../../../src/review/reminders.ts';
import type { Language } from '../../../../src/text/message.ts';
import { render, term } from '../../../../src/text/render.ts';
import type { Caller } from '../../../access/caller.ts';
import { visibilityOf } from '../../../access/visibility.ts';
import type { Transaction } from '../../../storage/database.ts';
import { type PlanHead, planHead, standingOf } from '../../../storage/decisions.ts';
import type { StoredPlan } from '../../../storage/plans.ts';
import { remindersSent } from '../../../storage/reminders-sent.ts';
import { answersTo } from '../../../storage/reviews.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { actorOf, isOfBureau } from '../../../use-cases/actor.ts';
import { districtCalendars } from '../../../use-cases/district-calendars.ts';
import { finished } from '../../../use-cases/finished-plan.ts';
import { type GatheredFacts, gatherFacts } from '../../../use-cases/gather-facts.ts';
import { sendReminders } from '../../../use-cases/send-reminders.ts';
import type { Services } from '../../../use-cases/services.ts';
import { todayIn } from '../../../use-cases/today.ts';
import { foundHead } from '../../../use-cases/visible-plan-head.ts';
import {
  type ReminderBody,
  reminderListSchema,
  reminderRequestSchema,
  sentReminderListSchema,
} from '../../contract/reminder.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { settled } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

/** What a principal is reminded of rests on the answers of the own school, all that a principal sees. */
const ofSchool = async (transaction: Transaction, head: PlanHead, { plan }: StoredPlan, caller: Caller, now: Date) => {
  const answers = (await answersTo(transaction, [head.id])).filter(({ kind }) => kind === 'review');
  return {
    standing: await standingOf(transaction, head),
    today: todayIn(now),
    rates: objectionRates(plan.transfers, answers, visibilityOf(caller).schoolId),
    openObjections: 0,
    openAppeals: 0,
  };
};

const ofBureau = ({ standing, facts, rates }: GatheredFacts) => ({
  standing,
  today: facts.today,
  rates,
  openObjections: facts.openObjections,
  openAppeals: facts.openAppeals,
});

/** A plan's reminders for the caller; with the bureau's facts where they were gathered. */
export const reminderBodies = async (
  transaction: Transaction,
  reader: {
    readonly caller: Caller;
    readonly language: Language;
    readonly now: Date;
    readonly calendars: WorkCalendars;
    readonly gathered: GatheredFacts | null;
  },
  head: PlanHead,
  stored: StoredPlan,
): Promise<ReminderBody[]> => {
  const { caller, language, now, calendars, gathered } = reader;
  const known = gathered === null ? await ofSchool(transaction, head, stored, caller, now) : ofBureau(gathered);
  const of: RemindedOf = { ...known, calendars };
  const who = people(stored.dataset.district);
  return remindersFor(actorOf(caller), remindersOf(of)).map((reminder) => {
    const school = reminder.schoolId === null ? null : who.schoolName(reminder.schoolId);
    return {
      ...reminder,
      roleName: term(language, `review_actor.${reminder.role}`),
      school,
      text: render(language, reminderMessage(reminder, school ?? '')),
    };
  });
};

const sentFor = async ({ database }: Pick<Services, 'database'>, caller: Caller, planId: string) => {
  const { schoolId } = visibilityOf(caller);
  const sent = await remindersSent(database, caller.districtId, planId);
  return sent
    .map(({ at, schoolIds, ...rest }) => ({
      ...rest,
      at: at.toISOString(),
      schoolIds: schoolIds.filter((id) => schoolId === null || id === schoolId),
    }))
    .filter(({ schoolIds }) => schoolIds.length > 0);
};

/** What is due for whom, and the messages about it. */
export const planReminderRoutes = (app: RouteApp): void => {
  const { services } = app;
  app.get(
    '/api/plans/:id/reminders',
    {
      config: { action: 'plans.read' },
      schema: {
        tags: ['plans'],
        params: idParameters,
        response: { 200: reminderListSchema, ...problemsOf(404, 409) },
      },
    },
    async (request) => {
      const [caller, { id }, now] = [callerOf(request), request.params, services.now()];
      const stored = await finished(services, caller, id);
      const lying = await services.shelf.calendars();
      const reminders = await asCaller(services.database, caller, async (transaction) => {
        const head = await foundHead(transaction, caller, id, planHead);
        const gathered = isOfBureau(caller)
          ? await gatherFacts(transaction, head, stored, { now, decision: null })
          : null;
        const calendars = await districtCalendars(lying, transaction);
        const reader = { caller, language: languageOf(request), now, calendars, gathered };
        return reminderBodies(transaction, reader, head, stored);
      });
      return { reminders, sent: await sentFor(services, caller, id) };
    },
  );

  app.post(
    '/api/plans/:id/reminders',
    {
      config: { action: 'reminders.send', once: true },
      schema: {
        tags: ['plans'],
        params: idParameters,
        body: reminderRequestSchema,
        response: { 201: sentReminderListSchema, ...problemsOf(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const [caller, { id }] = [callerOf(request), request.params];
      settled(await sendReminders(services, caller, id, request.body));
      return reply.code(201).send({ sent: await sentFor(services, caller, id) });
    },
  );
};
