import { describe, expect, it } from 'vitest';
import { lawfulDistrict, lawfulMoves, lawfulPolicy, withSchool, withTeacher } from '../../test/support/lawful-plan.ts';
import { aLedger } from '../../test/support/ledger.ts';
import type { SchoolId } from '../district/ids.ts';
import type { Policy } from '../policy/policy.ts';
import { type Itinerant, indicatorCounts } from './indicator-counts.ts';

const counted = (given: {
  readonly district?: ReturnType<typeof lawfulDistrict>;
  readonly policy?: Partial<Policy>;
  readonly itinerant?: Itinerant;
}) => {
  const district = given.district ?? lawfulDistrict();
  const policy = lawfulPolicy(given.policy);
  return indicatorCounts(district, policy, aLedger(district, policy), lawfulMoves(), given.itinerant);
};
const rowsOf = (counts: ReturnType<typeof counted>, indicator: string) =>
  counts
    .filter((count) => count.indicator === indicator)
    .map(({ school, before, after }) => [school.id, before.host, before.home, after.host, after.home]);

describe('who counts for an indicator', () => {
  it('is who serves there by the host, who belongs there by the home', () => {
    // Rotations leave the personnel relation: counted by it, every teacher is still at home.
    expect(rowsOf(counted({}), 'degree')).toEqual([
      ['R1', 5, 5, 7, 5],
      ['R2', 4, 4, 6, 4],
      ['U1', 9, 9, 7, 9],
      ['U2', 9, 9, 7, 9],
    ]);
  });

  it('goes along where the mode of the move takes the personnel relation along', () => {
    expect(rowsOf(counted({ policy: { moveModes: { source_to_target: 'transfer' } } }), 'degree')).toEqual([
      ['R1', 5, 5, 7, 7],
      ['R2', 4, 4, 6, 6],
      ['U1', 9, 9, 7, 7],
      ['U2', 9, 9, 7, 7],
    ]);
  });

  it('is by the home at the school of the personnel relation already today, or nowhere in the district', () => {
    const away = withTeacher(lawfulDistrict(), 'R1-02', { personnelSchoolId: 'U2' });
    expect(rowsOf(counted({ district: away }), 'degree').map((row) => row.slice(0, 3))).toEqual([
      ['R1', 5, 4],
      ['R2', 4, 4],
      ['U1', 9, 9],
      ['U2', 9, 10],
    ]);
    const abroad = withTeacher(lawfulDistrict(), 'R1-02', { personnelSchoolId: 'elsewhere' });
    expect(rowsOf(counted({ district: abroad }), 'degree')[0]).toEqual(['R1', 5, 4, 7, 4]);
  });

  it('has itinerant PE and arts teachers at rural schools of 50 to 99 pupils, after the plan, and nowhere else', () => {
    const small = ['R1', 'U1'].reduce((given, id) => withSchool(given, id, { pupilsPrimary: 80 }), lawfulDistrict());
    const itinerant: Itinerant = (school: SchoolId) => (school === 'R2' ? 3 : 1);
    const counts = counted({ district: small, itinerant });
    expect(rowsOf(counts, 'arts_pe')).toEqual([
      ['R1', 0, 0, 1, 1],
      ['R2', 0, 0, 0, 0],
      ['U1', 0, 0, 0, 0],
      ['U2', 0, 0, 0, 0],
    ]);
    expect(
      counts.filter((count) => count.itinerant > 0).map(({ school, indicator }) => [school.id, indicator]),
    ).toEqual([['R1', 'arts_pe']]);
    expect(rowsOf(counts, 'backbone')).toEqual(rowsOf(counted({ district: small }), 'backbone'));
  });
});
