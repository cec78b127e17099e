import { describe, expect, it } from 'vitest';
import { aDistrict, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aMove } from '../../test/support/lawful-plan.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { schoolId, teacherId } from '../district/ids.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import { composeTransfers } from './compose-transfers.ts';

const district = aDistrict({
  schools: [aSchool({ id: 'U1', areaClass: 'urban' }), aSchool({ id: 'R1', areaClass: 'rural' })],
  posts: [aPost({ schoolId: 'R1', required: 2 })],
  teachers: [
    aTeacher({ id: 'T1', schoolId: 'U1', wishes: ['R1'], volunteers: true, backboneLevel: 'county' }),
    aTeacher({ id: 'T2', schoolId: 'R1' }),
  ],
  journeys: [{ teacherId: teacherId('T1'), homePlace: null, schoolId: schoolId('R1'), minutes: 25 }],
});
const policy = aPolicy({});
const composed = (moves: Parameters<typeof composeTransfers>[3]) =>
  composeTransfers(district, policy, eligibilityLedger(district, policy), moves);

describe('a transfer', () => {
  it('says what counts, what it grants, how far it is and why', () => {
    const [transfer] = composed([aMove('T1', 'U1', 'R1')]);
    expect(transfer).toMatchObject({
      mode: 'rotation',
      countsDistrict: true,
      countsSourceSet: true,
      backbone: true,
      commuteMinutes: 25,
      wishRank: 1,
    });
    expect(transfer?.reasons.map(({ key }) => key)).toEqual([
      'reason.fills_gap',
      'reason.wish',
      'reason.volunteer',
      'reason.counts_source_set',
      'reason.backbone',
      'reason.eligible',
    ]);
  });

  it('out of a target school does not count for the source set', () => {
    const [transfer] = composed([aMove('T2', 'R1', 'U1')]);
    expect(transfer).toMatchObject({
      countsDistrict: true,
      countsSourceSet: false,
      wishRank: null,
      commuteMinutes: null,
    });
  });

  it('of an unknown teacher is none, and transfers stand in order of teachers', () => {
    const moves = [aMove('T2', 'R1', 'U1'), aMove('T9', 'R1', 'U1'), aMove('T1', 'U1', 'R1')];
    expect(composed(moves).map(({ teacherId }) => teacherId)).toEqual(['T1', 'T2']);
  });

  it('counts nowhere in a mode that does not count', () => {
    const orders = [anOrder({ teacherId: 'T1', kind: 'assign', schoolId: 'R1', mode: 'shadow' })];
    const decided = { ...district, orders };
    const [transfer] = composeTransfers(decided, policy, eligibilityLedger(decided, policy), [aMove('T1', 'U1', 'R1')]);
    expect(transfer).toMatchObject({ mode: 'shadow', countsDistrict: false, countsSourceSet: false });
  });
});
