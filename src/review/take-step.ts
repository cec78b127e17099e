import type { CalendarDate } from '../district/date.ts';
import type { ReviewTerms } from '../policy/review-terms.ts';
import { failure, type Result, success } from '../result.ts';
import { message } from '../text/message.ts';
import type { Actor } from './actor.ts';
import type { WorkCalendars } from './calendar/work-calendar.ts';
import { type Deadline, deadlineAfter } from './calendar/workdays.ts';
import type { Refusal } from './refusal.ts';
import { reviewRequirements } from './requirements.ts';
import type { ReviewFacts } from './review-facts.ts';
import type { ReviewState } from './state.ts';
import { type StepName, type Transition, transitions } from './transitions.ts';

/** Where a plan stands, with the days it set when it came there; a day of a step taken back is `null` again. */
export interface PlanStanding {
  readonly state: ReviewState;
  /** Last day for principals to answer. */
  readonly reviewDue: CalendarDate | null;
  /** Last day of the notice. */
  readonly noticeDue: CalendarDate | null;
  /** Last day for appeals against the decision. */
  readonly appealDue: CalendarDate | null;
}

export const newDraft: PlanStanding = { state: 'draft', reviewDue: null, noticeDue: null, appealDue: null };

/** A step taken: where the plan stands now, and the day that was set with how it was reckoned. */
export interface StepTaken {
  readonly step: StepName;
  readonly from: ReviewState;
  readonly standing: PlanStanding;
  readonly deadline: Deadline | null;
  readonly why: string | null;
}

export interface StepRequest {
  readonly step: StepName;
  readonly actor: Pick<Actor, 'role'>;
  /** The reason in words, or for the decision nothing but the minutes in the facts. */
  readonly why: string | null;
}

const refusal = (
  kind: Refusal['kind'],
  rule: string,
  clause: string,
  values: Refusal['message']['values'],
): Refusal => ({ kind, rule, clause, message: message(`review.refused.${rule}`, values) });

/** What still has to be there before a step, in the order of its table; empty when it may be taken. */
export const missingFor = ({ requires }: Pick<Transition, 'requires'>, facts: ReviewFacts): readonly Refusal[] =>
  requires.flatMap((rule) => {
    const { clause, missing } = reviewRequirements[rule];
    const values = missing(facts);
    return values === null
      ? []
      : [{ kind: 'missing', rule, clause, message: message(`review.missing.${rule}`, values) } as const];
  });

const standingAfter = ({ name, to }: Transition, standing: PlanStanding, due: CalendarDate | null): PlanStanding => {
  switch (name) {
    case 'open_review':
      return { ...newDraft, state: to, reviewDue: due };
    case 'publish':
      return { ...standing, state: to, noticeDue: due, appealDue: null };
    case 'finalise':
      return { ...standing, state: to, appealDue: due };
    case 'withdraw_notice':
      return { ...standing, state: to, noticeDue: null, appealDue: null };
    case 'take_back':
    case 'revoke':
      return newDraft;
  }
};

/** Working days a step gives: to answer, to hang, to appeal. */
const workdaysOf = (step: StepName, terms: ReviewTerms): number | null => {
  switch (step) {
    case 'open_review':
      return terms.reviewWorkdays;
    case 'publish':
      return terms.publicNoticeWorkdays;
    case 'finalise':
      return terms.appealWorkdays;
    default:
      return null;
  }
};

/**
 * Takes a plan one step forward or back, or returns the refusals: a wrong state or role alone, otherwise the reason and
 * each missing item together (domain 5.4: each step shows what is missing before the next can start).
 */
export const takeStep = (
  standing: PlanStanding,
  request: StepRequest,
  facts: ReviewFacts,
  terms: ReviewTerms,
  calendars: WorkCalendars,
): Result<StepTaken, Refusal> => {
  const transition = transitions.find(({ name }) => name === request.step);
  if (transition === undefined || transition.from !== standing.state)
    return failure([refusal('state', 'step_state', 'own', { step: request.step, state: standing.state })]);
  if (!transition.roles.includes(request.actor.role))
    return failure([refusal('role', 'step_role', 'own', { step: request.step, roles: transition.roles.join(';') })]);
  const why = request.why?.trim() || null;
  const refusals = [
    ...(transition.reasonNeeded && why === null
      ? [refusal('reason', 'step_reason', 'own', { step: request.step })]
      : []),
    ...missingFor(transition, facts),
  ];
  if (refusals.length > 0) return failure(refusals);
  const workdays = workdaysOf(request.step, terms);
  const deadline = workdays === null ? null : deadlineAfter(facts.today, workdays, calendars);
  return success({
    step: request.step,
    from: standing.state,
    standing: standingAfter(transition, standing, deadline?.date ?? null),
    deadline,
    why,
  });
};
