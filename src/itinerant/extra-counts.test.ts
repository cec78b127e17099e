import { describe, expect, it } from 'vitest';
import { itinerantDistrict, lawfulAssignments } from '../../test/support/itinerant.ts';
import { schoolId } from '../district/ids.ts';
import { extraCounts, itinerantCounts } from './extra-counts.ts';

const withPupils = (pupilsPrimary: number) =>
  itinerantDistrict({
    schools: itinerantDistrict().schools.map((one) => (one.id === 'S1' ? { ...one, pupilsPrimary } : one)),
  });

describe('what itinerant teachers add to L3', () => {
  it('is a head for each PE and arts teacher at each school of 50 to 99 pupils', () => {
    expect(extraCounts(itinerantDistrict(), lawfulAssignments)).toEqual([
      { schoolId: 'S1', stage: 'primary', teachers: 2 },
      { schoolId: 'S2', stage: 'primary', teachers: 1 },
    ]);
  });

  it('is nothing at schools of another size', () => {
    const at = (pupils: number): number =>
      itinerantCounts(withPupils(pupils), lawfulAssignments)(schoolId('S1'), 'primary');
    expect([49, 50, 99, 100].map(at)).toEqual([0, 2, 2, 0]);
  });

  it('is nothing for remote lessons, other subjects and other stages', () => {
    const remoteOnly = { ...lawfulAssignments, teachers: [] };
    expect(extraCounts(itinerantDistrict(), remoteOnly)).toEqual([]);
    const english = JSON.parse(JSON.stringify(lawfulAssignments).replaceAll('"music"', '"english"'));
    expect(extraCounts(itinerantDistrict(), english)).toEqual([{ schoolId: 'S1', stage: 'primary', teachers: 1 }]);
    expect(itinerantCounts(itinerantDistrict(), lawfulAssignments)(schoolId('S1'), 'junior')).toBe(0);
  });
});
