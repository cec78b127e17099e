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
import { aLedger } from '../../../test/support/ledger.ts';
import type { District } from '../../district/district.ts';
import type { Policy } from '../../policy/policy.ts';

describe('rotation_quota', () => {
  it('shows its arithmetic over the district and over the source schools', () => {
    expect(rowsOf('rotation_quota')).toMatchObject([
      { scope: 'district', required: '10 × movers >= 27', actual: '4 of 27, margin 1', holds: true },
      { scope: 'source_set', required: '10 × movers >= 18', actual: '4 of 18, margin 2', holds: true },
    ]);
  });

  it('requires the rate of the policy over its scopes', () => {
    const policy = { rotationRate: { numerator: 1, denominator: 5 }, rotationScopes: ['source_set'] as const };
    expect(rowsOf('rotation_quota', { policy })).toMatchObject([
      { scope: 'source_set', required: '5 × movers >= 18', actual: '4 of 18, margin 0', holds: true },
    ]);
    const quarter = { ...policy, rotationRate: { numerator: 1, denominator: 4 } };
    expect(brokenRules({ policy: quarter })).toEqual(['rotation_quota']);
  });

  it('names the district where too few move, though the source schools meet theirs', () => {
    const moves = { 'U1-02': null, 'U2-02': null };
    expect(brokenRules({ moves })).toEqual(['rotation_quota']);
    expect(rowsOf('rotation_quota', { moves }).map((row) => [row.actual, row.holds])).toEqual([
      ['2 of 27, margin -1', false],
      ['2 of 18, margin 0', true],
    ]);
  });

  it('names the source schools where too few of theirs go to a target, though the district meets its own', () => {
    const moves = {
      'U1-02': [aMove('U1-02', 'U1', 'U2')],
      'U2-01': [aMove('U2-01', 'U2', 'U1')],
      'U2-02': [aMove('U2-02', 'U2', 'U1')],
    };
    const moveKinds = ['source_to_target', 'source_to_source'] as const;
    expect(brokenRules({ moves, policy: { moveKinds } })).toEqual(['rotation_quota']);
    expect(brokenRules({ moves, policy: { moveKinds, counting: 'any_move' } })).toEqual([]);
  });

  it('counts a move to a school that is no target for the district alone', () => {
    const district = withSchool(lawfulDistrict(), 'R2', { qualitySchool: true });
    expect(rowsOf('rotation_quota', { district }).map((row) => row.actual)).toEqual([
      '4 of 27, margin 1',
      '2 of 22, margin -1',
    ]);
  });

  it('leaves out moves whose mode does not count: by order, by the policy’s list, or too short a term', () => {
    const shadowing = ['U1-01', 'U1-02'].map((id) => anOrder({ teacherId: id, kind: 'move', mode: 'shadow' }));
    const ordered = { district: { ...lawfulDistrict(), orders: shadowing } };
    expect(rowsOf('rotation_quota', ordered).map((row) => row.actual)).toEqual([
      '2 of 27, margin -1',
      '2 of 18, margin 0',
    ]);
    expect(brokenRules({ policy: { modeTerms: { rotation: 6 } } })).toEqual(['rotation_quota']);
    expect(brokenRules({ policy: { countedModes: ['support'] } })).toEqual(['rotation_quota']);
    const supporting = { countedModes: ['support'], moveModes: { source_to_target: 'support' } } as const;
    expect(brokenRules({ policy: supporting })).toEqual([]);
  });

  it('counts terms in progress among movers and eligible, where the policy counts them every year', () => {
    const district = withTeacher(lawfulDistrict(), 'U1-08', {
      termMode: 'support',
      termEnd: '2027-07-31',
      hostSchoolId: 'R1',
    });
    const ledger = (of: District, policy: Policy) => aLedger(of, policy, { ineligible: ['U1-08'] });
    const actual = (countMode: Policy['countMode']) =>
      rowsOf('rotation_quota', { district, ledger, policy: { countMode } }).map((row) => row.actual);
    expect(actual('started')).toEqual(['4 of 26, margin 1', '4 of 17, margin 2']);
    expect(actual('in_progress')).toEqual(['5 of 27, margin 2', '5 of 18, margin 3']);
  });

  it('does not apply without an eligible teacher', () => {
    const noneEligible = (district: District, policy: Policy) =>
      aLedger(district, policy, { ineligible: district.teachers.map((teacher) => teacher.id) });
    const [first] = rowsOf('rotation_quota', { ledger: noneEligible });
    expect(first).toMatchObject({ required: 'not applicable: nobody to count', holds: true });
  });

  it('counts heads separately where the policy plans them separately', () => {
    const policy = { principals: 'separate' } as const;
    expect(rowsOf('rotation_quota', { policy }).map((row) => row.actual)).toEqual([
      '4 of 24, margin 1',
      '4 of 16, margin 2',
    ]);
  });
});
