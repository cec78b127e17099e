import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { notRetired } from './not-retired.ts';

describe('the clause not_retired', () => {
  it.each([
    [null, true],
    ['2026-08-30', false],
    ['2026-08-31', false],
    ['2026-09-01', true],
  ])('of who retires on %s at 2026-08-31: %s', (retiresOn, passes) => {
    expect(judged(notRetired, { retiresOn })).toMatchObject({ passes, cells: { retires_on: retiresOn ?? '' } });
  });
});
