import type { WorkCalendars } from '../../../../src/review/calendar/work-calendar.ts';
import { workdaysLeft } from '../../../../src/review/calendar/workdays.ts';
import { missingFor, type PlanStanding } from '../../../../src/review/take-step.ts';
import { type StepName, transitions } from '../../../../src/review/transitions.ts';
import type { Language } from '../../../../src/text/message.ts';
import { render, term } from '../../../../src/text/render.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Transaction } from '../../../storage/database.ts';
import { decisionsOf, type PlanHead, planHead, standingOf } from '../../../storage/decisions.ts';
import { noticesOf, type StoredNotice } from '../../../storage/notices.ts';
import type { StoredPlan } from '../../../storage/plans.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { isOfBureau } from '../../../use-cases/actor.ts';
import { districtCalendars } from '../../../use-cases/district-calendars.ts';
import { withFinished } from '../../../use-cases/finished-plan.ts';
import { type GatheredFacts, gatherFacts } from '../../../use-cases/gather-facts.ts';
import { stepActions, takePlanStep } from '../../../use-cases/take-plan-step.ts';
import { todayIn } from '../../../use-cases/today.ts';
import { foundHead, shownHead } from '../../../use-cases/visible-plan-head.ts';
import {
  type NoticeBody,
  noticeListSchema,
  type StandingBody,
  standingSchema,
  stepRequestSchema,
} from '../../contract/standing.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { settled } from '../../plugins/problems.ts';
import { seenRevisions, sendRevision } from '../../plugins/revision.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';
import { reminderBodies } from './reminders.ts';

/** The step of each address. */
const stepRoutes: readonly { readonly path: string; readonly step: StepName }[] = [
  { path: 'open-review', step: 'open_review' },
  { path: 'publish', step: 'publish' },
  { path: 'finalise', step: 'finalise' },
  { path: 'take-back', step: 'take_back' },
  { path: 'withdraw-notice', step: 'withdraw_notice' },
  { path: 'revoke', step: 'revoke' },
];

const noticeBody = (notice: StoredNotice, now: Date, calendars: WorkCalendars): NoticeBody => ({
  id: notice.id,
  kind: notice.kind,
  beganOn: notice.beganOn,
  dueOn: notice.dueOn,
  workdays: notice.workdays,
  workdaysLeft: notice.endedAt === null ? workdaysLeft(todayIn(now), notice.dueOn, calendars) : 0,
  withoutCalendar: [...notice.withoutCalendar],
  unverified: [...notice.unverified],
  endedAt: notice.endedAt?.toISOString() ?? null,
  endedWhy: notice.endedWhy,
});

const stepsOf = (language: Language, role: string, gathered: GatheredFacts): StandingBody['steps'] =>
  transitions
    .filter(({ from }) => from === gathered.standing.state)
    .map((transition) => ({
      step: transition.name,
      name: term(language, `review_step.${transition.name}`),
      to: transition.to,
      permitted: transition.roles.some((one) => one === role),
      reasonNeeded: transition.reasonNeeded,
      missing: missingFor(transition, gathered.facts).map(({ message, ...rest }) => ({
        ...rest,
        text: render(language, message),
      })),
    }));

const countsOf = ({ facts, manual }: GatheredFacts): NonNullable<StandingBody['counts']> => ({
  schoolsUnanswered: facts.schoolsUnanswered,
  openObjections: facts.openObjections,
  openAppeals: facts.openAppeals,
  manualPlacements: manual.placed.length,
  transfers: manual.transfers,
  manualMost: manual.most,
  ordersNotInPlan: facts.ordersNotInPlan,
});

/** Where a plan stands and what is missing before it can go on; steps on and back; its spans of days. */
export const planStandingRoutes = (app: RouteApp): void => {
  const { services } = app;
  const { database, now } = services;
  const tags = ['plans'];

  const bodyOf = async (
    transaction: Transaction,
    input: {
      readonly caller: Caller;
      readonly language: Language;
      readonly now: Date;
      readonly calendars: WorkCalendars;
    },
    head: PlanHead,
    stored: StoredPlan,
    gathered: GatheredFacts | null,
  ): Promise<StandingBody> => {
    const { caller, language } = input;
    const standing: PlanStanding = gathered?.standing ?? (await standingOf(transaction, head));
    const decisions = gathered === null ? [] : await decisionsOf(transaction, head.id);
    return {
      planId: head.id,
      version: head.version,
      ...standing,
      stateName: term(language, `review_state.${standing.state}`),
      steps: gathered === null ? [] : stepsOf(language, caller.role, gathered),
      counts: gathered === null ? null : countsOf(gathered),
      reminders: await reminderBodies(transaction, { ...input, gathered }, head, stored),
      decisions: decisions.map(({ fromState, toState, why, createdAt }) => ({
        from: fromState as StandingBody['state'],
        to: toState as StandingBody['state'],
        why,
        at: createdAt.toISOString(),
      })),
    };
  };

  app.get(
    '/api/plans/:id/standing',
    {
      config: { action: 'plans.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: standingSchema, ...problemsOf(401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const [caller, { id }, at] = [callerOf(request), request.params, now()];
      const lying = await services.shelf.calendars();
      return withFinished(services, caller, id, async (transaction, stored, found) => {
        const head = shownHead(caller, id, found);
        const gathered = isOfBureau(caller)
          ? await gatherFacts(transaction, head, stored, { now: at, decision: null })
          : null;
        const calendars = await districtCalendars(lying, transaction);
        sendRevision(reply, head.rowVersion);
        return bodyOf(
          transaction,
          { caller, language: languageOf(request), now: at, calendars },
          head,
          stored,
          gathered,
        );
      });
    },
  );

  for (const { path, step } of stepRoutes)
    app.post(
      `/api/plans/:id/${path}`,
      {
        config: { action: stepActions[step], once: true },
        schema: {
          tags,
          params: idParameters,
          body: stepRequestSchema,
          response: { 200: standingSchema, ...problemsOf(400, 401, 403, 404, 409, 412, 422, 428) },
        },
      },
      async (request, reply) => {
        const [caller, language, { decision = null, why = null }] = [
          callerOf(request),
          languageOf(request),
          request.body,
        ];
        const input = { planId: request.params.id, step, decision, why, seen: seenRevisions(request) };
        const { rowVersion, shown } = settled(
          await takePlanStep(services, caller, input, (transaction, { head, stored, gathered, calendars, at }) =>
            bodyOf(transaction, { caller, language, now: at, calendars }, head, stored, gathered),
          ),
        );
        sendRevision(reply, rowVersion);
        return shown;
      },
    );

  app.get(
    '/api/plans/:id/notices',
    {
      config: { action: 'notices.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: noticeListSchema, ...problemsOf(401, 403, 404) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const lying = await services.shelf.calendars();
      return asCaller(database, caller, async (transaction) => {
        const calendars = await districtCalendars(lying, transaction);
        const head = await foundHead(transaction, caller, request.params.id, planHead);
        const notices = await noticesOf(transaction, head.id);
        return { notices: notices.map((notice) => noticeBody(notice, now(), calendars)) };
      });
    },
  );
};
