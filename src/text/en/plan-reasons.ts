import type { Catalogue } from '../message.ts';

/** Why a move was chosen, as it stands in a plan. */
export const planText: Catalogue = {
  'reason.ordered': 'moved by order',
  'reason.fills_gap': 'fills a gap at the receiving post ({gap} short)',
  'reason.wish': 'grants wish {rank}',
  'reason.volunteer': 'volunteered',
  'reason.counts_source_set': 'counts in the quota of urban and quality schools',
  'reason.backbone': 'counts in the share of backbone teachers',
  'reason.eligible': 'meets the conditions for rotation',
  'reason.below_tenure': 'volunteered below the required tenure; not counted in the quotas',
};
