import { describe, expect, it } from 'vitest';
import { aMove, brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('grassroots_title', () => {
  const policy = { grassrootsTitles: 'block', moveModes: { target_to_source: 'transfer' } } as const;
  const district = withTeacher(lawfulDistrict(), 'R1-01', { grassrootsTitle: true });
  const toTown = { 'R1-01': [aMove('R1-01', 'R1', 'U1')] };

  it('names who would lose the title by a transfer for good', () => {
    expect(brokenRules({ district, policy, moves: toTown })).toEqual(['grassroots_title']);
    expect(rowsOf('grassroots_title', { district, policy, moves: toTown })[1]).toMatchObject({
      scope: 'teacher:R1-01',
      actual: 'lost by the transfer to U1',
    });
  });

  it('lets a term away leave the title at home, and a transfer to where it is valid', () => {
    expect(brokenRules({ district, policy: { ...policy, moveModes: {} }, moves: toTown })).toEqual([]);
    const areas = { ...policy, grassrootsAreas: ['urban', 'rural'] } as const;
    expect(brokenRules({ district, policy: areas, moves: toTown })).toEqual([]);
  });

  it('only counts them where the policy warns', () => {
    const warned = { district, policy: { ...policy, grassrootsTitles: 'warn' as const }, moves: toTown };
    expect(brokenRules(warned)).toEqual([]);
    expect(rowsOf('grassroots_title', warned)).toMatchObject([
      { scope: 'district', actual: '1 loses theirs', holds: true },
    ]);
  });

  it('is not checked without the column, and has no row where losses are only reported', () => {
    expect(rowsOf('grassroots_title', { policy })).toMatchObject([{ notChecked: true, holds: true }]);
    expect(rowsOf('grassroots_title')).toEqual([]);
  });
});
