/** States of a plan version (domain 5.4): 草案, 征求意见, 公示, 确定. */
export const reviewStates = ['draft', 'in_review', 'public_notice', 'final'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Whether a step leads back: it needs a reason on record. */
export const isBackwards = (from: ReviewState, to: ReviewState): boolean =>
  reviewStates.indexOf(to) < reviewStates.indexOf(from);
