import { describe, expect, it } from 'vitest';
import {
  aMove,
  goalValue,
  lawfulDistrict,
  withoutMoves,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import type { CalendarDate } from '../../district/date.ts';

describe('standard_shortfall', () => {
  it('sums what is missing of each indicator at each school', () => {
    // 200 pupils each need 9, 2 and 2. After the plan the degrees are 7, 7, 7 and 6 (heads counted): 2 + 2 + 2 + 3 = 9.
    // The one backbone teacher is at R1: 2 + 2 + 1 + 2 = 7. No PE or arts: 8.
    expect(goalValue('standard_shortfall')).toBe(24);
    // Before: 9, 9, 5 and 4 degrees: 0 + 0 + 4 + 5.
    expect(goalValue('standard_shortfall', { moves: withoutMoves })).toBe(24);
  });

  it('counts no degree below the required one', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-02', { degree: 'secondary' });
    expect(goalValue('standard_shortfall', { district })).toBe(25);
    expect(goalValue('standard_shortfall', { district: withTeacher(district, 'U1-02', { degree: 'college' }) })).toBe(
      24,
    );
  });

  it('counts PE and arts by the slot held after the plan', () => {
    const moves = { 'U1-02': [aMove('U1-02', 'U1', 'R2', { subject: 'music' })] };
    expect(goalValue('standard_shortfall', { moves })).toBe(23);
  });

  it('requires nothing of a closed school, whose pupils are elsewhere', () => {
    const moves = {};
    const closed = withSchool(lawfulDistrict(), 'R2', { closingDate: '2026-09-01' as CalendarDate });
    const open = withSchool(lawfulDistrict(), 'R2', { closingDate: '2026-09-02' as CalendarDate });
    expect(goalValue('standard_shortfall', { district: closed, moves })).toBe(17);
    expect(goalValue('standard_shortfall', { district: open, moves })).toBe(24);
  });

  it('requires nothing of a school without pupils', () => {
    expect(
      goalValue('standard_shortfall', { district: withSchool(lawfulDistrict(), 'R2', { pupilsPrimary: null }) }),
    ).toBe(17);
  });
});
