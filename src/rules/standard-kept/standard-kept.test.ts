import { describe, expect, it } from 'vitest';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withoutMoves,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';

const policy = { standardFloor: 'all_schools' } as const;

describe('standard_kept', () => {
  // 200 pupils each need 9, 2 and 2. U1 and U2 have 9 degrees today and 7 after; U1's one backbone teacher leaves.
  it('names the school, stage and indicator a plan makes fail', () => {
    expect(brokenRules({ policy })).toEqual(['standard_kept']);
    expect(rowsOf('standard_kept', { policy }).map(({ scope, required, actual }) => [scope, required, actual])).toEqual(
      [
        ['district', '0 indicators against the rule', '3 of 12 indicators'],
        ['school:U1', 'primary L1 teachers above the required degree >= 9 (standard 9, today 9)', '7'],
        ['school:U2', 'primary L1 teachers above the required degree >= 9 (standard 9, today 9)', '7'],
        ['school:U1', 'primary L2 backbone teachers of county level and above >= 1 (standard 2, today 1)', '0'],
      ],
    );
  });

  it('holds without losses, and lets what is above the standard go', () => {
    expect(rowsOf('standard_kept', { policy, moves: withoutMoves }).every(({ holds }) => holds)).toBe(true);
    const smaller = ['U1', 'U2'].reduce((given, id) => withSchool(given, id, { pupilsPrimary: 90 }), lawfulDistrict());
    // 90 pupils need 4, 1 and 1: seven are left, and the only backbone teacher may not go.
    expect(rowsOf('standard_kept', { policy, district: smaller }).map(({ scope }) => scope)).toEqual([
      'district',
      'school:U1',
    ]);
    const two = withTeacher(smaller, 'U1-03', { backboneLevel: 'city' });
    expect(brokenRules({ policy, district: two })).toEqual([]);
  });

  it('looks at source schools alone where the policy says so', () => {
    const town = ['U1', 'U2'].reduce((given, id) => withSchool(given, id, { areaClass: 'rural' }), lawfulDistrict());
    const sources = { standardFloor: 'source_schools', rotationScopes: [], moveKinds: ['target_to_target'] } as const;
    expect(brokenRules({ policy: sources, district: town })).toEqual([]);
    expect(brokenRules({ policy: { ...sources, standardFloor: 'all_schools' }, district: town })).toEqual([
      'standard_kept',
    ]);
    expect(brokenRules({ policy: { standardFloor: 'source_schools' } })).toEqual(['standard_kept']);
  });

  it('lets what is short already fall further where only what is met today must stay met', () => {
    // U1 has one backbone teacher of the two needed: short, and the one may go. Nine of nine degrees may not.
    const rows = rowsOf('standard_kept', { policy: { standardFloor: 'met_at_all' } });
    expect(rows.map(({ scope, actual }) => [scope, actual])).toEqual([
      ['district', '2 of 12 indicators'],
      ['school:U1', '7'],
      ['school:U2', '7'],
    ]);
    const sources = rowsOf('standard_kept', { policy: { standardFloor: 'met_at_source' } });
    expect(sources.map(({ scope }) => scope)).toEqual(['district', 'school:U1', 'school:U2']);
    expect(sources[0]?.actual).toBe('2 of 6 indicators');
  });

  it('follows the thresholds and the degrees of the policy', () => {
    const { standardThresholds: usual } = aPolicy();
    const low = { ...usual, primary: { ...usual.primary, degree: { numerator: 7, denominator: 2 } } };
    // 3.5 per hundred: seven of 200 pupils, as many as are left.
    const rows = rowsOf('standard_kept', { policy: { ...policy, standardThresholds: low } });
    expect(rows.map(({ scope }) => scope)).toEqual(['district', 'school:U1']);
    const masters = { primary: 'master', junior: 'master' } as const;
    const degrees = rowsOf('standard_kept', { policy: { ...policy, standardDegrees: masters } });
    expect(degrees.map(({ scope }) => scope)).toEqual(['district', 'school:U1']);
  });

  it('counts a teacher whose personnel relation stays where it stays, if the policy has it so', () => {
    expect(brokenRules({ policy: { ...policy, statSite: 'home' } })).toEqual([]);
    const moving = { ...policy, statSite: 'home', moveModes: { source_to_target: 'transfer' } } as const;
    expect(brokenRules({ policy: moving })).toEqual(['standard_kept']);
  });

  it('requires nothing of a special-education school or a small teaching point', () => {
    const special = ['U1', 'U2'].reduce(
      (given, id) => withSchool(given, id, { specialEducation: true }),
      lawfulDistrict(),
    );
    expect(brokenRules({ policy, district: special })).toEqual([]);
    const point = (pupilsPrimary: number) =>
      ['U1', 'U2'].reduce(
        (given, id) => withSchool(given, id, { teachingPoint: true, pupilsPrimary }),
        lawfulDistrict(),
      );
    expect(rowsOf('standard_kept', { policy, district: point(49) }).length).toBe(1);
    expect(brokenRules({ policy, district: point(50) })).toEqual(['standard_kept']);
  });

  it('reports what it could not check: missing pupils and degrees', () => {
    const blind = withSchool(lawfulDistrict(), 'R2', { pupilsPrimary: null });
    const rows = rowsOf('standard_kept', { policy, moves: withoutMoves, district: blind });
    expect(rows.map(({ holds, notChecked, actual }) => [holds, notChecked, actual])).toEqual([
      [true, undefined, '0 of 9 indicators'],
      [true, true, '1 school without pupil numbers (R2 for one)'],
    ]);
    const unlettered = lawfulDistrict();
    const none = { ...unlettered, teachers: unlettered.teachers.map((teacher) => ({ ...teacher, degree: null })) };
    const degrees = rowsOf('standard_kept', { policy, moves: withoutMoves, district: none });
    expect(degrees.at(-1)).toMatchObject({ notChecked: true, actual: 'none of 27 teachers has a degree in the data' });
  });

  it('is absent when the policy sets none', () => {
    expect(rowsOf('standard_kept')).toEqual([]);
    expect(rowsOf('standard_kept', { moves: { 'U1-02': [aMove('U1-02', 'U1', 'R2', { subject: 'music' })] } })).toEqual(
      [],
    );
  });
});
