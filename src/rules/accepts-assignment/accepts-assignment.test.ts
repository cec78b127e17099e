import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('accepts_assignment', () => {
  const unwilling = (wishes: readonly string[]) =>
    withTeacher(lawfulDistrict(), 'U1-02', { acceptsAssignment: false, wishes });

  it('names a teacher sent past the wishes who accepts nothing else', () => {
    expect(brokenRules({ district: unwilling(['R1']) })).toEqual(['accepts_assignment']);
    expect(rowsOf('accepts_assignment', { district: unwilling(['R1']) })[1]).toMatchObject({
      required: 'wished schools: R1',
      actual: 'to R2',
    });
  });

  it('holds for a wished school, and never for a teacher without wishes', () => {
    expect(brokenRules({ district: unwilling(['R1', 'R2']) })).toEqual([]);
    expect(brokenRules({ district: unwilling([]) })).toEqual(['accepts_assignment']);
  });

  it('gives way to an order to move or to go to a school, of that teacher alone', () => {
    const ordered = (...orders: readonly ReturnType<typeof anOrder>[]) => ({
      district: { ...unwilling(['R1']), orders },
    });
    expect(brokenRules(ordered(anOrder({ teacherId: 'U1-02', kind: 'move' })))).toEqual([]);
    expect(brokenRules(ordered(anOrder({ teacherId: 'U1-02', kind: 'assign', schoolId: 'R2' })))).toEqual([]);
    expect(brokenRules(ordered(anOrder({ teacherId: 'U2-01', kind: 'move' })))).toEqual(['accepts_assignment']);
    expect(brokenRules(ordered(anOrder({ teacherId: 'U1-02', kind: 'forbid', schoolId: 'U2' })))).toEqual([
      'accepts_assignment',
    ]);
  });
});
