import type { OpenObjection } from '../../src/explain/objection-prices.ts';
import { goalNames } from '../../src/policy/goal.ts';
import { parseRate } from '../../src/policy/rate.ts';
import { ordersOfObjection } from '../../src/review/orders/orders-of-objection.ts';
import type { AllowedLoss } from '../../src/scenario/alternatives.ts';
import type { Caller } from '../access/caller.ts';
import type { StudyRequestBody } from '../http/contract/study.ts';
import { datasetHead } from '../storage/datasets.ts';
import type { Job } from '../storage/job.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { answersTo } from '../storage/reviews.ts';
import { asCaller, asService } from '../storage/transaction-as-caller.ts';
import type { StudyRequest } from '../worker/study.ts';
import { finished } from './finished-plan.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

/** Points a curve has at most where the request names no number. */
const usualPoints = 200;

/** Faults of an allowed loss: an unknown goal, or no loss that can be read. */
const allowedLoss = ({ within }: Extract<StudyRequestBody, { readonly kind: 'alternatives' }>): AllowedLoss => {
  const share = within.share === undefined ? null : parseRate(within.share);
  const goals = Object.entries(within.goals).flatMap(([word, loss]) => {
    const goal = goalNames.find((one) => one === word);
    return goal === undefined ? [] : [[goal, loss] as const];
  });
  if (share === undefined || goals.length < Object.keys(within.goals).length)
    throw new Refused('loss_not_understood', { goals: goalNames.join(', ') });
  return { share, goals: Object.fromEntries(goals) };
};

/** The open objections to a plan, each as the orders that upholding it would make. */
const openObjections = async (
  { database }: Services,
  caller: Caller,
  { id, dataset }: StoredPlan,
): Promise<readonly OpenObjection[]> => {
  const answers = await asCaller(database, caller, (transaction) => answersTo(transaction, [id]));
  const known = new Set(dataset.district.teachers.map((teacher) => teacher.id));
  return answers.flatMap(({ id: answerId, standing, objection, teacherId }): readonly OpenObjection[] => {
    if (standing !== 'open' || objection === null || teacherId === null || !known.has(teacherId)) return [];
    const orders = ordersOfObjection(teacherId, objection, { reason: '', proposal: false });
    return [{ id: answerId, teacherId, orders }];
  });
};

const requestOf = async (
  services: Services,
  caller: Caller,
  stored: StoredPlan,
  input: StudyRequestBody,
): Promise<StudyRequest> => {
  const timeLimit = input.timeLimit ?? null;
  const { id, plan } = stored;
  if (input.kind === 'attainable' || input.kind === 'waterfall') return { kind: input.kind, timeLimit };
  if (input.kind === 'alternatives') {
    if (plan.status === 'infeasible' || plan.status === 'cancelled') throw new Refused('plan_without_moves', { id });
    return { kind: input.kind, count: input.count, allowed: allowedLoss(input), timeLimit };
  }
  if (input.kind === 'objection_prices') {
    if (plan.status === 'infeasible' || plan.status === 'cancelled') throw new Refused('plan_without_moves', { id });
    if (plan.status !== 'optimal') throw new Refused('plan_not_proven', { id });
    const objections = await openObjections(services, caller, stored);
    if (objections.length === 0) throw new Refused('no_open_objections', { id });
    return { kind: input.kind, objections, timeLimit };
  }
  const mostPoints = input.mostPoints ?? usualPoints;
  if (input.kind === 'frontier') return { kind: input.kind, mostPoints, timeLimit };
  const goals = input.goals.flatMap((word) => goalNames.find((goal) => goal === word) ?? []);
  if (goals.length !== input.goals.length || goals[0] === goals[1])
    throw new Refused('goals_unknown', { goals: goalNames.join(', ') });
  return { kind: input.kind, goals, mostPoints, timeLimit };
};

/** Starts a study of a stored plan as a job. Its dataset must still be in use. */
export const startStudy = (
  services: Services,
  caller: Caller,
  planId: string,
  input: StudyRequestBody,
): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const stored = await finished(services, caller, planId);
    const { dataset } = stored;
    const head = await asService(services.database, (transaction) => datasetHead(transaction, dataset.id));
    if (head === undefined || head.withdrawnAt !== null) throw new Refused('plan_withdrawn', { id: planId });
    const request = await requestOf(services, caller, stored, input);
    const job = await services.jobs.submit(caller, {
      id: services.newId(),
      kind: request.kind,
      datasetId: dataset.id,
      datasetName: dataset.name,
      planId,
      request,
      createdAt: services.now(),
    });
    if (job === undefined) throw new Refused('queue_full');
    return job;
  });
