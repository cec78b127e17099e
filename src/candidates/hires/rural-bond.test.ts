import { describe, expect, it } from 'vitest';
import { refusesHire } from '../../../test/support/hire-pair.ts';
import { ruralBond } from './rural-bond.ts';

describe('the rural part of a funded teacher’s bond', () => {
  it.each([
    [72, 60, false],
    [72, 61, true],
    [12, 1, true],
    [12, 0, false],
    [0, 36, false],
    [null, 61, true],
  ] as const)(
    'of a bond of %s months, %s of them rural, keeps out of town: %s',
    (bondMonths, fundedRuralMonths, kept) => {
      const hire = { hireType: 'funded', bondMonths } as const;
      expect(refusesHire(ruralBond, { hire, school: { areaClass: 'town' }, policy: { fundedRuralMonths } })).toBe(kept);
      expect(refusesHire(ruralBond, { hire, policy: { fundedRuralMonths } })).toBe(false);
    },
  );

  it('applies to funded teachers alone, and only under that policy', () => {
    const school = { areaClass: 'urban' } as const;
    const policy = { fundedRuralMonths: 72 };
    expect(refusesHire(ruralBond, { hire: { hireType: 'special_post' }, school, policy })).toBe(false);
    expect(refusesHire(ruralBond, { hire: { hireType: 'funded' }, school })).toBe(false);
  });
});
