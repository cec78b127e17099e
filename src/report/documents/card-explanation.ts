import type { Teacher } from '../../district/teacher.ts';
import type { ExplainedPlan } from '../../explain/explained-plan.ts';
import type { PersonExplanation } from '../../explain/explanation.ts';
import { moverFacts } from '../../explain/mover-facts.ts';
import { stayerFacts } from '../../explain/stayer-facts.ts';
import type { Language } from '../../text/message.ts';
import type { BlockName, ExplanationBlock } from '../explanation/blocks.ts';
import { personBlocks } from '../explanation/person-blocks.ts';
import { speechOf } from '../explanation/speech.ts';
import { type Block, heading } from './official-document.ts';
import type { WishBook } from './wish-answer.ts';

const factsOf = (explained: ExplainedPlan, { id }: Teacher): PersonExplanation | undefined => {
  const mover = moverFacts(explained, id);
  if (mover !== undefined) return { kind: 'moves', facts: mover, alternatives: null };
  const stayer = stayerFacts(explained, id);
  return stayer === undefined ? undefined : { kind: 'stays', facts: stayer, alternatives: null };
};

/** The blocks of a teacher's explanation that a card prints: as given with alternatives, else the facts alone. */
export const cardExplanation = (
  language: Language,
  { input, explained }: Pick<WishBook, 'input' | 'explained'>,
  teacher: Teacher,
): ReadonlyMap<BlockName, ExplanationBlock> => {
  const given = input.explanations?.get(teacher.id);
  if (given !== undefined) return new Map(given.map((block) => [block.key, block]));
  const facts = factsOf(explained, teacher);
  if (facts === undefined) return new Map();
  // A card leaves out the names of other people.
  const blocks = personBlocks(speechOf(language, explained, 'own', teacher.id), explained, facts);
  // Without a solve there are no alternatives to print.
  return new Map(blocks.filter(({ key }) => key !== 'alternatives').map((block) => [block.key, block]));
};

/** One block with its heading, its lines as one paragraph each; nothing where the explanation has none. */
export const printedBlock = (
  blocks: ReadonlyMap<BlockName, ExplanationBlock>,
  key: BlockName,
  paragraph: (text: string) => Block,
): readonly Block[] => {
  const block = blocks.get(key);
  return block === undefined ? [] : [heading(block.heading), ...block.lines.map(paragraph)];
};
