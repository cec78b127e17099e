import type { Requirement } from './requirement.ts';

/** Made of the district as it is now known, not of an older roster (domain 5.4). */
export const latestDataset: Requirement = {
  rule: 'latest_dataset',
  clause: 'product',
  missing: ({ datasetIsLatest }) => (datasetIsLatest ? null : {}),
};
