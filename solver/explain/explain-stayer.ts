import type { TeacherId } from '../../src/district/ids.ts';
import type { StayerAlternatives } from '../../src/explain/stayer-alternatives.ts';
import type { StayerFacts } from '../../src/explain/stayer-facts.ts';
import type { ExplainLimits } from './explain-mover.ts';
import { orderOf, putQuestion, type Questioned } from './put-question.ts';
import { rankPlaces } from './rankings.ts';

/** Prices the move of a teacher who stays though posts are open; `null` where none is. */
export const explainStayer = async (
  questioned: Questioned,
  id: TeacherId,
  { why, open }: Pick<StayerFacts, 'why' | 'open'>,
  { choices }: ExplainLimits,
): Promise<StayerAlternatives | null> => {
  if (why !== 'outweighed') return null;
  return {
    move: await putQuestion(questioned, [orderOf(id, 'move')]),
    places: await rankPlaces(questioned, id, open, choices),
  };
};
