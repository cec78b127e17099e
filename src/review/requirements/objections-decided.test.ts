import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { objectionsDecided } from './objections-decided.ts';

describe('the objections', () => {
  it('are decided before a notice', () => {
    expect(objectionsDecided.missing(theFacts({ openObjections: 1 }))).toEqual({ objections: 1 });
  });

  it('may all be decided, or none raised', () => {
    for (const facts of [{ openObjections: 0 }]) expect(objectionsDecided.missing(theFacts(facts))).toBeNull();
  });
});
