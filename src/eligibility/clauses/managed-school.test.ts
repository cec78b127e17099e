import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { aSchool } from '../../../test/support/district.ts';
import { managedSchool } from './managed-school.ts';

describe('the clause managed_school', () => {
  it('passes at a school of the district', () => {
    expect(judged(managedSchool)).toMatchObject({
      passes: true,
      cells: { school_id: 'S', managed_by_district: 'yes' },
    });
  });

  it('fails at a city-run school, naming it', () => {
    const cityRun = aSchool({ id: 'S', name: 'No. 1', managedByDistrict: false });
    const out = judged(managedSchool, {}, { schools: [cityRun] });
    expect(out).toMatchObject({ passes: false, cells: { managed_by_district: 'no' } });
    expect(out.words).toContain('No. 1');
  });

  it('fails at a school that is not in the table', () => {
    expect(judged(managedSchool, { schoolId: 'X' })).toMatchObject({ passes: false, cells: { school_id: 'X' } });
  });
});
