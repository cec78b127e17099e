import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { schoolsAnswered } from './schools-answered.ts';

describe('the answers of the schools', () => {
  it('are waited for to the end of the last day', () => {
    expect(schoolsAnswered.missing(theFacts({ schoolsUnanswered: 2, reviewDue: '2026-08-24' }))).toEqual({
      schools: 2,
      due: '2026-08-24',
    });
  });

  it('are there, or their time is over', () => {
    for (const facts of [
      { schoolsUnanswered: 0, reviewDue: null },
      { schoolsUnanswered: 2, reviewDue: '2026-08-21' },
    ])
      expect(schoolsAnswered.missing(theFacts(facts))).toBeNull();
  });
});
