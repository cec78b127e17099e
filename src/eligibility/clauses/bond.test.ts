import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { bond } from './bond.ts';

describe('the clause bond', () => {
  it.each([
    [null, true],
    ['2026-08-30', true],
    ['2026-08-31', true],
    ['2026-09-01', false],
  ])('of who is bound until %s at 2026-08-31: %s', (serviceUntil, passes) => {
    expect(judged(bond, { serviceUntil })).toMatchObject({ passes, cells: { service_until: serviceUntil ?? '' } });
  });
});
