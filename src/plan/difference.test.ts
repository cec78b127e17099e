import { describe, expect, it } from 'vitest';
import { aPlacement, hiringDistrict } from '../../test/support/hires.ts';
import { aMove, lawfulDistrict } from '../../test/support/lawful-plan.ts';
import { changedTeachers } from './difference.ts';

describe('the difference between two plans', () => {
  const before = [aMove('U1-02', 'U1', 'R1'), aMove('U2-05', 'U2', 'R2')];
  const now = [aMove('U2-05', 'U2', 'R2'), aMove('U1-02', 'U1', 'R2'), aMove('U1-01', 'U1', 'R1')];

  it('names each teacher whose school differs, with both schools, sorted', () => {
    expect(changedTeachers(lawfulDistrict(), now, before)).toEqual([
      { teacherId: 'U1-01', before: 'U1', now: 'R1' },
      { teacherId: 'U1-02', before: 'R1', now: 'R2' },
    ]);
  });

  it('has a new teacher in it whom the previous plan placed elsewhere, or who is left over now', () => {
    const district = hiringDistrict();
    const earlier = [aPlacement('N1', 'R2'), aPlacement('N2', 'R1'), aPlacement('N9', 'R1')];
    expect(changedTeachers(district, [aPlacement('N1', 'R1')], earlier)).toEqual([
      { teacherId: 'N1', before: 'R2', now: 'R1' },
      { teacherId: 'N2', before: 'R1', now: null },
    ]);
    expect(changedTeachers(district, [aPlacement('N1', 'R1')], [])).toEqual([]);
  });

  it('is nothing between a plan and itself', () => {
    expect(changedTeachers(lawfulDistrict(), now, now)).toEqual([]);
  });

  it('takes the last of several moves of one teacher', () => {
    const twice = [aMove('U1-01', 'U1', 'R1'), aMove('U1-01', 'U1', 'R2')];
    expect(changedTeachers(lawfulDistrict(), twice, [])).toMatchObject([{ teacherId: 'U1-01', now: 'R2' }]);
  });

  it('is as long seen from either side', () => {
    const district = lawfulDistrict();
    expect(changedTeachers(district, before, now)).toHaveLength(changedTeachers(district, now, before).length);
  });
});
