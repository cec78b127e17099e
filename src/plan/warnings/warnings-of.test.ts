import { describe, expect, it } from 'vitest';
import {
  aMove,
  lawfulDistrict,
  lawfulMoves,
  lawfulPolicy,
  withPost,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import type { District } from '../../district/district.ts';
import { planFacts } from '../facts/plan-facts.ts';
import type { Move } from '../transfer.ts';
import type { WarningKind } from './plan-warning.ts';
import { warningsOf } from './warnings-of.ts';

/** Eighty pupils a school need four teachers of the degree, whom each has, and one backbone teacher. */
const ofEighty = (): District => ({
  ...lawfulDistrict(),
  schools: lawfulDistrict().schools.map((school) => ({ ...school, pupilsPrimary: 80 })),
});

const policy = lawfulPolicy();
const warnings = (moves: readonly Move[], district: District = ofEighty()) =>
  warningsOf(planFacts(district, policy, aLedger(district, policy), moves, null));
const ofKind = (kind: WarningKind, ...given: Parameters<typeof warnings>) =>
  warnings(...given).filter((warning) => warning.kind === kind);

describe('warnings of a plan', () => {
  it('are absent where people go to gaps in the countryside and no school is made worse', () => {
    expect(warnings(lawfulMoves().filter(({ teacherId }) => teacherId !== 'U1-01'))).toEqual([]);
  });

  it('count moves by direction where some leave the countryside, backbone teachers apart', () => {
    const moves = [...lawfulMoves(), aMove('R1-01', 'R1', 'U1'), aMove('R1-02', 'R1', 'R2')];
    expect(ofKind('directions', moves)).toEqual([
      { kind: 'directions', fromRural: 1, toRural: 4, withinRural: 1, elsewhere: 0 },
    ]);
    expect(ofKind('backbone_from_rural', moves)).toEqual([]);
    const titled = withTeacher(ofEighty(), 'R1-01', { backboneLevel: 'city' });
    expect(ofKind('backbone_from_rural', moves, titled)).toEqual([
      { kind: 'backbone_from_rural', fromRural: 1, toRural: 1 },
    ]);
  });

  it('name an indicator met today and not after, and none that was short before', () => {
    // U1 sends its one backbone teacher; U2 has none before or after.
    expect(ofKind('indicator_lost', lawfulMoves())).toEqual([
      { kind: 'indicator_lost', schoolId: 'U1', stage: 'primary', indicator: 'backbone', need: 1, before: 1, after: 0 },
    ]);
    const large = withSchool(ofEighty(), 'U1', { pupilsPrimary: 110 });
    expect(ofKind('indicator_lost', lawfulMoves(), large)).toEqual([]);
  });

  it('name a post below what is required that loses people', () => {
    const wanting = withPost(ofEighty(), 'U1', 'chinese', { required: 7 });
    expect(ofKind('gap_widened', lawfulMoves(), wanting)).toEqual([
      {
        kind: 'gap_widened',
        schoolId: 'U1',
        stage: 'primary',
        subject: 'chinese',
        required: 7,
        before: 8,
        after: 6,
      },
    ]);
    expect(ofKind('gap_widened', lawfulMoves())).toEqual([]);
  });

  it('name a school over its approved posts that grows, not one that fills its posts', () => {
    const over = withSchool(ofEighty(), 'R1', { approvedPosts: 4 });
    expect(ofKind('overstaffed_grew', lawfulMoves(), over)).toEqual([
      { kind: 'overstaffed_grew', schoolId: 'R1', posts: 4, before: 5, after: 7 },
    ]);
    const exact = withSchool(ofEighty(), 'R1', { approvedPosts: 5 });
    expect(ofKind('overstaffed_grew', lawfulMoves(), exact)).toEqual([]);
  });

  it('name heads who change places, and none who fills a vacant post', () => {
    const swap = [
      aMove('R1-head', 'R1', 'U1', { subject: 'principal' }),
      aMove('U1-head', 'U1', 'R1', { subject: 'principal' }),
    ];
    expect(ofKind('head_without_vacancy', swap)).toEqual([
      { kind: 'head_without_vacancy', teacherId: 'R1-head', fromSchoolId: 'R1', toSchoolId: 'U1' },
      { kind: 'head_without_vacancy', teacherId: 'U1-head', fromSchoolId: 'U1', toSchoolId: 'R1' },
    ]);
    expect(ofKind('head_without_vacancy', [aMove('R1-head', 'R1', 'R2', { subject: 'principal' })])).toEqual([]);
  });

  it('name a post that sends and receives, with both numbers', () => {
    const moves = [...lawfulMoves(), aMove('R1-01', 'R1', 'U2')];
    expect(ofKind('both_ways', moves)).toEqual([
      { kind: 'both_ways', schoolId: 'R1', stage: 'primary', subject: 'chinese', out: 1, in: 2 },
      { kind: 'both_ways', schoolId: 'U2', stage: 'primary', subject: 'chinese', out: 2, in: 1 },
    ]);
    expect(ofKind('both_ways', lawfulMoves())).toEqual([]);
  });
});
