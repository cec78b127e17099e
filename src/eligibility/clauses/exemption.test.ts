import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { exemption } from './exemption.ts';

describe('the clause exemption', () => {
  it.each([
    [null, null, true],
    ['illness', null, false],
    ['maternity', '2026-08-30', true],
    ['maternity', '2026-08-31', false],
    ['maternity', '2027-02-28', false],
  ] as const)('of %s until %s at 2026-08-31: %s', (reason, exemptionUntil, passes) => {
    expect(judged(exemption, { exemption: reason, exemptionUntil }).passes).toBe(passes);
  });

  it('shows an exemption without a date as lasting until lifted', () => {
    expect(judged(exemption, { exemption: 'disability' })).toEqual({
      passes: false,
      words: 'exempt (disability)',
      cells: { exemption: 'disability', exemption_until: '' },
    });
  });
});
