import { describe, expect, it } from 'vitest';
import { aPlacement, hiring, hiringDistrict } from '../../../test/support/hires.ts';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('service_schools', () => {
  const elsewhere = hiring({ moves: { N1: [aPlacement('N1', 'U2')] } });

  it('names who is placed outside the schools of service', () => {
    expect(brokenRules(elsewhere)).toEqual(['service_schools']);
    expect(rowsOf('service_schools', elsewhere)[1]).toMatchObject({
      scope: 'hire:N1',
      required: 'one of R1, R2, U1',
      actual: 'to U2',
    });
  });

  it('has no row when no teacher has a list', () => {
    const district = hiringDistrict();
    const free = { ...district, hires: district.hires.map(({ serviceSchools: _, ...hire }) => hire) };
    expect(rowsOf('service_schools', { ...elsewhere, district: free })).toEqual([]);
    expect(brokenRules({ ...elsewhere, district: free })).toEqual([]);
  });
});
