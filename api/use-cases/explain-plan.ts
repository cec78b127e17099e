import { explainPerson, explainPost, type Pricing } from '../../solver/index.ts';
import { schoolId, teacherId } from '../../src/district/ids.ts';
import { type ExplainedPlan, explainedPlan } from '../../src/explain/explained-plan.ts';
import { postFacts, unfilledPosts } from '../../src/explain/post-facts.ts';
import type { PostFlow } from '../../src/explain/post-flow.ts';
import type { ExplanationBlock } from '../../src/report/explanation/blocks.ts';
import {
  type PersonDocument,
  type PostDocument,
  personDocument,
  postDocument,
} from '../../src/report/explanation/explanation-document.ts';
import { personBlocks } from '../../src/report/explanation/person-blocks.ts';
import { type NamedPersons, speechOf } from '../../src/report/explanation/speech.ts';
import type { ReportInput } from '../../src/report/input.ts';
import type { Language } from '../../src/text/message.ts';
import type { Caller } from '../access/caller.ts';
import { closedVisibility, ifVisible, type Visibility, visibilityOf } from '../access/visibility.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { movesOfStoredPlan } from '../storage/plans.ts';
import { mayHaveCard } from './card-reach.ts';
import { finished } from './finished-plan.ts';
import { reportOf } from './plan-report.ts';
import { withPlanSession } from './plan-session.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

type Needed = Pick<Services, 'database' | 'jobs' | 'plans' | 'sessions' | 'memoryLimit'>;

/** What every explanation needs besides its subject. */
export interface ExplainRequest {
  readonly planId: string;
  /** Persons or places priced in each ranking. */
  readonly choices: number;
  readonly language: Language;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
}

const known = new WeakMap<ReportInput, ExplainedPlan>();

/** Health and family reasons stand in the facts only for those who decide on them. */
const explainedFrom = async ({ database }: Needed, stored: StoredPlan, sight: Visibility): Promise<ExplainedPlan> => {
  if (stored.plan.status === 'infeasible') throw new Refused('plan_without_moves', { id: stored.id });
  const report = reportOf(stored, sight);
  const before = known.get(report);
  if (before !== undefined) return before;
  const previous = stored.previousPlanId === null ? null : await movesOfStoredPlan(database, stored.previousPlanId);
  const explained = explainedPlan({ ...report, previous });
  known.set(report, explained);
  return explained;
};

const explainedOf = (services: Needed, caller: Caller, stored: StoredPlan): Promise<ExplainedPlan> =>
  explainedFrom(services, stored, visibilityOf(caller));

/** The bureau sees everyone, a school its own teachers, a teacher the own person alone. */
const namedFor = (caller: Caller): NamedPersons => {
  if (caller.role === 'teacher') return 'own';
  const { schoolId: own } = visibilityOf(caller);
  return own === null ? 'all' : { schoolId: own };
};

/** Facts alone for a plan that is not proven; else the session answers. */
const priced = <Result>(
  services: Needed,
  stored: StoredPlan,
  { choices, signal }: ExplainRequest,
  use: (pricing: Pricing) => Promise<Result>,
): Promise<Result> =>
  stored.plan.status === 'optimal'
    ? withPlanSession(services, stored, signal, (session) => use({ session, choices, options: { signal } }))
    : use({ session: null, choices });

/**
 * The blocks of a teacher's own card, with priced alternatives: health and family reasons and other people's names are
 * left out for every caller, since printed cards are left lying about.
 */
export const cardBlocks = async (
  services: Needed,
  stored: StoredPlan,
  request: ExplainRequest & { readonly teacherId: string },
): Promise<readonly ExplanationBlock[]> => {
  const explained = await explainedFrom(services, stored, closedVisibility);
  const id = teacherId(request.teacherId);
  const person = await priced(services, stored, request, (pricing) => explainPerson(explained, id, pricing));
  return person === undefined ? [] : personBlocks(speechOf(request.language, explained, 'own', id), explained, person);
};

/** Why a teacher moves or stays. A teacher out of the caller's reach is answered like an unknown one. */
export const explainTeacher = (
  services: Needed,
  caller: Caller,
  request: ExplainRequest & { readonly teacherId: string },
): Promise<Outcome<PersonDocument>> =>
  outcomeOf(async () => {
    const stored = await finished(services, caller, request.planId);
    const explained = await explainedOf(services, caller, stored);
    const id = teacherId(request.teacherId);
    const teacher = explained.roster.teachers.find((one) => one.id === id);
    if (teacher === undefined || !mayHaveCard(caller, teacher)) throw new Refused('teacher_not_found', { id });
    const person = await priced(services, stored, request, (pricing) => explainPerson(explained, id, pricing));
    if (person === undefined) throw new Refused('teacher_not_found', { id });
    return personDocument(speechOf(request.language, explained, namedFor(caller), id), explained, person);
  });

/** An unfilled post as a list shows it. */
export type ListedPost = Omit<PostFlow, 'leaving' | 'arriving' | 'gapBefore' | 'gapAfter'> & {
  readonly school: string;
  readonly missing: number;
};

/** The posts a plan leaves unfilled, those of the caller's reach; the largest gap first. */
export const listUnfilledPosts = (
  services: Needed,
  caller: Caller,
  planId: string,
): Promise<Outcome<readonly ListedPost[]>> =>
  outcomeOf(async () => {
    const explained = await explainedOf(services, caller, await finished(services, caller, planId));
    const sight = visibilityOf(caller);
    return unfilledPosts(explained)
      .filter((post) => ifVisible(sight, post.schoolId))
      .map(({ schoolId: id, stage, subject, required, held, after, gapAfter }) => ({
        schoolId: id,
        school: explained.schools.get(id)?.name ?? id,
        stage,
        subject,
        required,
        held,
        after,
        missing: gapAfter,
      }));
  });

/** Who could fill a post of a plan and what that costs. A post out of the caller's reach is answered like an unknown one. */
export const explainPlanPost = (
  services: Needed,
  caller: Caller,
  request: ExplainRequest & { readonly schoolId: string; readonly stage: string; readonly subject: string },
): Promise<Outcome<PostDocument>> =>
  outcomeOf(async () => {
    const stored = await finished(services, caller, request.planId);
    const explained = await explainedOf(services, caller, stored);
    const { stage, subject } = request;
    const school = schoolId(request.schoolId);
    const slot = [...explained.flows.values()].find(
      (flow) => flow.slot.schoolId === school && flow.slot.stage === stage && flow.slot.subject === subject,
    )?.slot;
    const facts =
      slot === undefined || !ifVisible(visibilityOf(caller), school) ? undefined : postFacts(explained, slot);
    if (facts === undefined) throw new Refused('post_not_found', { school: request.schoolId, stage, subject });
    const post = await priced(services, stored, request, (pricing) => explainPost(explained, facts, pricing));
    return postDocument(speechOf(request.language, explained, namedFor(caller), null), explained, post);
  });
