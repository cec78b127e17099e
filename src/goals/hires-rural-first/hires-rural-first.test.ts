import { describe, expect, it } from 'vitest';
import { aPlacement, hiring, hiringDistrict } from '../../../test/support/hires.ts';
import { goalValue, lawfulDistrict, withSchool } from '../../../test/support/lawful-plan.ts';

describe('hires_rural_first', () => {
  it('counts 4 less the weight of the school for each new teacher', () => {
    expect(goalValue('hires_rural_first')).toBe(0);
    expect(goalValue('hires_rural_first', hiring())).toBe(6);
    expect(goalValue('hires_rural_first', hiring({ moves: { N1: [aPlacement('N1', 'U1')] } }))).toBe(7);
    expect(goalValue('hires_rural_first', hiring({ moves: { N1: null, N2: null } }))).toBe(8);
  });

  it('has the most remote school at nothing', () => {
    const district = hiringDistrict({}, withSchool(lawfulDistrict(), 'R1', { remoteness: 3 }));
    expect(goalValue('hires_rural_first', hiring({ district }))).toBe(3);
  });
});
