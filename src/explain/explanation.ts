import type { MoverAlternatives } from './mover-alternatives.ts';
import type { MoverFacts } from './mover-facts.ts';
import type { PostFacts } from './post-facts.ts';
import type { Ranking } from './ranking.ts';
import type { StayerAlternatives } from './stayer-alternatives.ts';
import type { StayerFacts } from './stayer-facts.ts';

/**
 * Why a teacher moves or stays. Alternatives are `null` where the plan is not proven, where none were requested, or
 * where a teacher cannot move.
 */
export type PersonExplanation =
  | { readonly kind: 'moves'; readonly facts: MoverFacts; readonly alternatives: MoverAlternatives | null }
  | { readonly kind: 'stays'; readonly facts: StayerFacts; readonly alternatives: StayerAlternatives | null };

/** Who could fill a post and what that costs, or why no one can. */
export interface PostExplanation {
  readonly facts: PostFacts;
  readonly ranking: Ranking | null;
}
