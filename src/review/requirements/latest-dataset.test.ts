import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { latestDataset } from './latest-dataset.ts';

describe('the latest dataset', () => {
  it('is missing where the plan was made of an older one', () => {
    expect(latestDataset.missing(theFacts({ datasetIsLatest: false }))).toEqual({});
  });

  it('is what the plan was made of', () => {
    for (const facts of [{ datasetIsLatest: true }]) expect(latestDataset.missing(theFacts(facts))).toBeNull();
  });
});
