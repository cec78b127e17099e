/** The blocks of an explanation, in their fixed order: the seven of a mover's card, and those of a stay or a post. */
export const blockNames = [
  'route',
  'eligible',
  'posts',
  'why_stays',
  'candidates',
  'alternatives',
  'order',
  'guarantees',
  'sources',
] as const;
export type BlockName = (typeof blockNames)[number];

/** One block in words. */
export interface ExplanationBlock {
  readonly key: BlockName;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Signed, so that zero, worse and better differ at sight. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));
