import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { decisionRecorded } from './decision-recorded.ts';

describe('the minutes of the decision', () => {
  it('are missing where nothing or only blanks are given', () => {
    expect(decisionRecorded.missing(theFacts({ decision: ' ' }))).toEqual({});
  });

  it('are named as they are cited', () => {
    for (const facts of [{ decision: '局党组会议纪要〔2026〕12号' }])
      expect(decisionRecorded.missing(theFacts(facts))).toBeNull();
  });
});
