import type { PostExplanation } from '../../explain/explanation.ts';
import { postRows, pricedWords } from './alternative-rows.ts';
import type { ExplanationBlock } from './blocks.ts';
import type { Speech } from './speech.ts';

/** A post in words: the gap, who could fill it and what that costs, or why no one can. */
export const postBlock = (speech: Speech, explanation: PostExplanation): ExplanationBlock => {
  const { say, post } = speech;
  const { facts, ranking } = explanation;
  const { post: flow, candidates, refused, ineligible } = facts;
  const staying = candidates.filter(({ movesTo }) => movesTo === null).length;
  return {
    key: 'candidates',
    heading: say('post_gap', { post: post(flow), required: flow.required, after: flow.after, gap: flow.gapAfter }),
    lines: [
      candidates.length === 0
        ? say('no_candidate')
        : say('candidates', { count: candidates.length, staying, moving: candidates.length - staying }),
      ...refused.map(({ rule, pairs }) => say('refused_teachers', { rule, count: pairs })),
      ...ineligible.map(({ rule, teachers }) => say('ineligible_teachers', { rule, count: teachers })),
      ...postRows(speech, explanation).map(({ label, says }) => say('row', { label, says })),
      ...(ranking === null ? [] : pricedWords(speech, ranking, 'persons')),
    ],
  };
};
