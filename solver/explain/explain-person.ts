import type { TeacherId } from '../../src/district/ids.ts';
import type { ExplainedPlan } from '../../src/explain/explained-plan.ts';
import type { PersonExplanation, PostExplanation } from '../../src/explain/explanation.ts';
import { moverFacts } from '../../src/explain/mover-facts.ts';
import type { PostFacts } from '../../src/explain/post-facts.ts';
import { stayerFacts } from '../../src/explain/stayer-facts.ts';
import type { QuestionOptions, Session } from '../questions/session.ts';
import { type ExplainLimits, explainMover } from './explain-mover.ts';
import { explainStayer } from './explain-stayer.ts';
import { rankCandidates } from './rankings.ts';

/** How explanations are priced; a session of `null` gives facts alone, as for a plan that is not proven. */
export interface Pricing extends ExplainLimits {
  readonly session: Pick<Session, 'ask'> | null;
  readonly options?: QuestionOptions;
}

const questionedBy = (explained: ExplainedPlan, { session, options }: Pricing) =>
  session === null ? null : { explained, session, ...(options === undefined ? {} : { options }) };

/** Why a teacher moves or stays; `undefined` for an unknown teacher. */
export const explainPerson = async (
  explained: ExplainedPlan,
  id: TeacherId,
  pricing: Pricing,
): Promise<PersonExplanation | undefined> => {
  const questioned = questionedBy(explained, pricing);
  const mover = moverFacts(explained, id);
  if (mover !== undefined) {
    const alternatives = questioned === null ? null : await explainMover(questioned, id, pricing);
    return { kind: 'moves', facts: mover, alternatives: alternatives ?? null };
  }
  const facts = stayerFacts(explained, id);
  if (facts === undefined) return undefined;
  const alternatives = questioned === null ? null : await explainStayer(questioned, id, facts, pricing);
  return { kind: 'stays', facts, alternatives };
};

/** Who could fill a post, each priced. */
export const explainPost = async (
  explained: ExplainedPlan,
  facts: PostFacts,
  pricing: Pricing,
): Promise<PostExplanation> => {
  const questioned = questionedBy(explained, pricing);
  return { facts, ranking: questioned === null ? null : await rankCandidates(questioned, facts, pricing.choices) };
};
