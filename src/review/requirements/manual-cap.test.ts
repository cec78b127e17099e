import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { manualCap } from './manual-cap.ts';

describe('placing by hand', () => {
  it('is over the cap by one person', () => {
    expect(manualCap.missing(theFacts({ manualPlacements: 4, transfers: 20 }))).toEqual({
      placed: 4,
      transfers: 20,
      cap: '15%',
    });
  });

  it('may come up to the cap exactly, or has none', () => {
    for (const facts of [
      { manualPlacements: 3, transfers: 20 },
      { manualPlacements: 0, transfers: 0 },
      { manualPlacements: 20, manualCap: null },
    ])
      expect(manualCap.missing(theFacts(facts))).toBeNull();
  });
});
