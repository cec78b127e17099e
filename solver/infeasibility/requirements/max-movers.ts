import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** The most that may move (dataset.md section 2, max_movers). */
export const maxMovers: RequirementKind = ({ policy }) =>
  policy.maxMovers === null
    ? []
    : [ofPolicy('max_movers', 'dataset.md section 2', { limit: policy.maxMovers }, { maxMovers: null })];
