import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { checksHold } from './checks-hold.ts';

describe('a lawful plan', () => {
  it('is missing where a row of the checker is broken', () => {
    expect(checksHold.missing(theFacts({ brokenRows: 2 }))).toEqual({ broken: 2 });
  });

  it('has no broken row', () => {
    for (const facts of [{ brokenRows: 0 }]) expect(checksHold.missing(theFacts(facts))).toBeNull();
  });
});
