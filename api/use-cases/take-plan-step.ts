import type { WorkCalendars } from '../../src/review/calendar/work-calendar.ts';
import { takeStep } from '../../src/review/take-step.ts';
import type { StepName } from '../../src/review/transitions.ts';
import type { Caller } from '../access/caller.ts';
import type { Action } from '../access/permissions.ts';
import type { Transaction } from '../storage/database.ts';
import { lockInForce } from '../storage/datasets-in-force.ts';
import { type PlanHead, planForChange, storeStep } from '../storage/decisions.ts';
import { recordEvent } from '../storage/events.ts';
import { lockDeadlines } from '../storage/hold-deadlines.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { actorOf } from './actor.ts';
import { districtCalendars } from './district-calendars.ts';
import { finished } from './finished-plan.ts';
import { type GatheredFacts, gatherFacts } from './gather-facts.ts';
import { accepted, type Outcome, outcomeOf } from './refused.ts';
import { requireSeen, type SeenRevisions } from './revision.ts';
import type { Services } from './services.ts';
import { foundHead } from './visible-plan-head.ts';

/** The permission each step takes. */
export const stepActions: Readonly<Record<StepName, Action>> = {
  open_review: 'plans.submit',
  publish: 'plans.publish',
  finalise: 'plans.finalise',
  take_back: 'plans.return',
  withdraw_notice: 'plans.return',
  revoke: 'plans.return',
};

export interface PlanStepRequest {
  readonly planId: string;
  readonly step: StepName;
  /** The minutes of the decision, as they are cited. */
  readonly decision: string | null;
  readonly why: string | null;
  readonly seen: SeenRevisions;
}

/** A plan after its step, with what the next step needs. */
export interface PlanStepTaken {
  readonly head: PlanHead;
  readonly stored: StoredPlan;
  readonly gathered: GatheredFacts;
  readonly calendars: WorkCalendars;
  readonly at: Date;
}

/** Takes a plan one step on or back. `show` reads what is shown of it in the same transaction. */
export const takePlanStep = <Shown>(
  services: Pick<Services, 'database' | 'jobs' | 'plans' | 'shelf' | 'now'>,
  caller: Caller,
  { planId, step, decision, why, seen }: PlanStepRequest,
  show: (transaction: Transaction, taken: PlanStepTaken) => Promise<Shown>,
): Promise<Outcome<{ readonly rowVersion: number; readonly shown: Shown }>> =>
  outcomeOf(async () => {
    const stored = await finished(services, caller, planId);
    const sources = await services.shelf.calendars();
    return asCaller(services.database, caller, async (transaction) => {
      await lockDeadlines(transaction, caller);
      await lockInForce(transaction, caller, 'with others');
      const calendars = await districtCalendars(sources, transaction);
      const head = await foundHead(transaction, caller, planId, planForChange);
      requireSeen(seen, head.rowVersion);
      const at = services.now();
      const gathered = await gatherFacts(transaction, head, stored, { now: at, decision });
      const stepRequest = { step, actor: actorOf(caller), why };
      const taken = accepted(takeStep(gathered.standing, stepRequest, gathered.facts, stored.plan.policy, calendars));
      const reason = [taken.why, decision].filter((text) => text !== null && text !== '').join('；') || null;
      const moved = await storeStep(transaction, caller, head, taken, { at, today: gathered.facts.today, why: reason });
      const next = await gatherFacts(transaction, moved, stored, { now: at, decision: null });
      const shown = await show(transaction, { head: moved, stored, gathered: next, calendars, at });
      await recordEvent(transaction, {
        action: stepActions[step],
        subject: { kind: 'plan', id: planId },
        why: reason,
        data: {
          step,
          version: head.version,
          from: taken.from,
          to: taken.standing.state,
          ...(taken.deadline === null ? {} : { due: taken.deadline.date, workdays: taken.deadline.workdays }),
        },
      });
      return { rowVersion: moved.rowVersion, shown };
    });
  });
