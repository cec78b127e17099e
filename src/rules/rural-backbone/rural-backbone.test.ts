import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';

describe('rural_backbone', () => {
  const policy = { ruralBackbone: 'never_fewer' } as const;
  const titled = withTeacher(lawfulDistrict(), 'R2-01', { backboneLevel: 'city' });
  const leaving = { 'U2-02': null, 'R2-01': [aMove('R2-01', 'R2', 'U2')] };

  it('names a rural school that loses a backbone teacher', () => {
    expect(brokenRules({ district: titled, policy, moves: leaving })).toEqual(['rural_backbone']);
    expect(rowsOf('rural_backbone', { district: titled, policy, moves: leaving })[1]).toMatchObject({
      scope: 'school:R2',
      required: '>= 1 (today 1, ordered away 0)',
      actual: '0',
    });
  });

  it('admits that another backbone teacher comes instead', () => {
    const moves = { ...leaving, 'U1-01': [aMove('U1-01', 'U1', 'R2')] };
    expect(brokenRules({ district: titled, policy, moves })).toEqual([]);
  });

  it.each(['move', 'assign'] as const)('does not count a teacher whom an order sends away: %s', (kind) => {
    const order = anOrder({ teacherId: 'R2-01', kind, schoolId: kind === 'assign' ? 'U2' : null });
    const district = { ...titled, orders: [order] };
    expect(brokenRules({ district, policy, moves: leaving })).toEqual([]);
  });

  it('counts no title of the school’s own level, and no school in town', () => {
    const school = withTeacher(lawfulDistrict(), 'R2-01', { backboneLevel: 'school' });
    expect(brokenRules({ district: school, policy, moves: leaving })).not.toContain('rural_backbone');
    expect(brokenRules({ policy })).toEqual([]);
  });

  it('says that it has no case where no rural school has a backbone teacher', () => {
    expect(rowsOf('rural_backbone', { policy })).toMatchObject([{ notApplicable: true }]);
  });

  it('demands nothing of a school that has closed, and is absent when off', () => {
    const closed = withSchool(titled, 'R2', { closingDate: '2026-08-31' });
    expect(
      rowsOf('rural_backbone', { district: closed, policy, moves: leaving }).filter(({ holds }) => !holds),
    ).toEqual([]);
    expect(rowsOf('rural_backbone', { district: titled, moves: leaving })).toEqual([]);
  });
});
