import type { CalendarDate } from '../district/date.ts';
import { workdaysLeft } from '../review/calendar/workdays.ts';
import type { ReviewState } from '../review/state.ts';
import { missingFor } from '../review/take-step.ts';
import { type StepName, transitions } from '../review/transitions.ts';
import { type Message, message } from '../text/message.ts';
import type { DatasetFacts, PlanFacts, YearFacts } from './year-facts.ts';
import { type YearStep, type YearStepName, type YearStepState, yearStepNames } from './year-step.ts';

interface Standing {
  readonly state: YearStepState;
  readonly has?: readonly Message[];
  readonly missing?: readonly Message[];
  readonly due?: CalendarDate | null;
}

const locked = (...missing: readonly Message[]): Standing => ({ state: 'locked', missing });
const noDataset = message('year.missing.dataset');
const noPlan = message('year.missing.plan');

const ofDataset =
  (standing: (dataset: DatasetFacts) => Standing) =>
  ({ dataset }: YearFacts): Standing =>
    dataset === null ? locked(noDataset) : standing(dataset);

const ofPlan =
  (standing: (plan: PlanFacts) => Standing) =>
  ({ plan }: YearFacts): Standing =>
    plan === null ? locked(noPlan) : standing(plan);

const missingBefore = (step: StepName, { review }: PlanFacts): readonly Message[] =>
  transitions
    .filter(({ name }) => name === step)
    .flatMap((transition) => missingFor(transition, review).map((refusal) => refusal.message));

const isFound = ({ review }: PlanFacts): boolean => review.status === 'optimal' || review.status === 'feasible';

const planStep = ({ dataset, plan }: YearFacts): Standing => {
  if (dataset === null) return locked(noDataset);
  if (plan === null) return { state: 'open', missing: [noPlan] };
  const { version, transfers, levels, provenLevels, checks, review } = plan;
  const missing = [
    ...(isFound(plan) ? [] : [message('review.missing.plan_found', { status: review.status })]),
    ...(review.datasetIsLatest ? [] : [message('review.missing.latest_dataset')]),
  ];
  return {
    state: missing.length === 0 ? 'done' : 'open',
    has: isFound(plan)
      ? [
          message('year.has.plan', { version, transfers }),
          message('year.has.proof', { proven: provenLevels, levels, kept: checks - review.brokenRows, checks }),
        ]
      : [],
    missing,
  };
};

/** How the review stands in each state of the plan. */
const reviewStates: Readonly<Record<ReviewState, (plan: PlanFacts) => Standing>> = {
  draft: (plan) => {
    const missing = missingBefore('open_review', plan);
    return { state: missing.length === 0 ? 'open' : 'locked', missing };
  },
  in_review: (plan) => {
    const { schools, answered, objecting, standing, review } = plan;
    const missing = missingBefore('publish', { ...plan, review: { ...review, ordersNotInPlan: 0 } });
    return {
      state: missing.length === 0 ? 'done' : 'under_way',
      has: [message('year.has.review', { schools, answered, objecting })],
      missing,
      due: standing.reviewDue,
    };
  },
  public_notice: ({ schools, answered, objecting }) => ({
    state: 'done',
    has: [message('year.has.review', { schools, answered, objecting })],
  }),
  final: ({ schools, answered, objecting }) => ({
    state: 'done',
    has: [message('year.has.review', { schools, answered, objecting })],
  }),
};

const publishStates: Readonly<Record<ReviewState, (plan: PlanFacts) => Standing>> = {
  draft: () => locked(message('year.missing.review')),
  in_review: (plan) => {
    const missing = missingBefore('publish', plan);
    return { state: missing.length === 0 ? 'open' : 'locked', missing };
  },
  public_notice: (plan) => ({
    state: 'under_way',
    missing: missingBefore('finalise', plan),
    due: plan.standing.noticeDue,
  }),
  final: ({ version, transfers }) => ({ state: 'done', has: [message('year.has.final', { version, transfers })] }),
};

const steps: Readonly<Record<YearStepName, (facts: YearFacts) => Standing>> = {
  import: ({ dataset }) =>
    dataset === null
      ? { state: 'open', missing: [noDataset] }
      : {
          state: 'done',
          has: [
            message('year.has.dataset', {
              teachers: dataset.teachers,
              schools: dataset.schools,
              day: dataset.importedOn,
            }),
          ],
        },
  check: ofDataset(({ warnings, over, under, contract, borrowedOut }) => ({
    state: warnings === 0 ? 'done' : 'open',
    has: [message('year.has.reconciled', { over, under, contract, borrowed: borrowedOut })],
    missing: warnings === 0 ? [] : [message('year.missing.warnings', { count: warnings })],
  })),
  posts: ofDataset(({ approved, standard }) =>
    standard === null
      ? {
          state: 'open',
          has: [message('year.has.approved', { approved })],
          missing: [message('year.missing.standard')],
        }
      : { state: 'done', has: [message('year.has.posts', { approved, standard })] },
  ),
  eligible: ofDataset(({ eligible, required, backboneRequired, backboneEligible }) => ({
    state: eligible === 0 ? 'open' : 'done',
    has: [
      message('year.has.eligible', { eligible, required }),
      message('year.has.backbone', { required: backboneRequired, eligible: backboneEligible }),
    ],
    missing: eligible === 0 ? [message('year.missing.eligible')] : [],
  })),
  plan: planStep,
  review: ofPlan((plan) =>
    isFound(plan)
      ? reviewStates[plan.standing.state](plan)
      : locked(message('review.missing.plan_found', { status: plan.review.status })),
  ),
  revise: ofPlan(({ review }) => {
    const missing = [
      ...(review.ordersNotInPlan === 0
        ? []
        : [message('review.missing.orders_included', { orders: review.ordersNotInPlan })]),
      ...(review.datasetIsLatest ? [] : [message('review.missing.latest_dataset')]),
    ];
    return { state: missing.length === 0 ? 'done' : 'open', missing };
  }),
  publish: ofPlan((plan) => publishStates[plan.standing.state](plan)),
  register: ofPlan(({ standing, review }) =>
    standing.state === 'final'
      ? {
          state: 'open',
          missing:
            review.openAppeals === 0
              ? [message('year.missing.register')]
              : [message('review.missing.appeals_decided', { appeals: review.openAppeals })],
          due: standing.appealDue,
        }
      : locked(message('year.missing.final')),
  ),
};

/** Every step of the year: what is there, what is missing before it is done, and by when. */
export const stepsOfYear = (facts: YearFacts): readonly YearStep[] =>
  yearStepNames.map((step) => {
    const { state, has = [], missing = [], due = null } = steps[step](facts);
    const left = due === null ? null : workdaysLeft(facts.today, due, facts.calendars);
    return { step, state, has, missing, due, workdaysLeft: left };
  });
