import type { Block } from './official-document.ts';
import type { Phrases } from './phrases.ts';

/** The headings of a document in the order they stand in: 一、二、三 as official Chinese numbers them, 1. 2. 3. in English. */
export const numberedHeadings = ({ say }: Pick<Phrases, 'say'>, blocks: readonly Block[]): readonly Block[] => {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    number += 1;
    return { ...block, text: say('heading', { number, text: block.text }) };
  });
};
