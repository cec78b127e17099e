import { describe, expect, it } from 'vitest';
import { aMove, lawfulDistrict, withTeacher } from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import type { District } from '../../district/district.ts';
import { planFacts } from '../../plan/facts/plan-facts.ts';
import type { Move } from '../../plan/transfer.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RehearsalAnswer, RehearsalQuestion } from './question.ts';
import { rehearsalQuestions } from './question.ts';
import { rehearse } from './rehearse.ts';

interface Given {
  readonly district?: District;
  readonly moves?: readonly Move[];
  readonly policy?: Partial<Policy>;
}

const answered = ({ district = lawfulDistrict(), moves = [], policy: keys = {} }: Given) => {
  const policy = aPolicy({ principals: 'separate', ...keys });
  const answers = rehearse(planFacts(district, policy, aLedger(district, policy), moves, null), {});
  expect(answers.map(({ question }) => question)).toEqual([...rehearsalQuestions]);
  return (question: RehearsalQuestion): RehearsalAnswer | undefined =>
    answers.find((answer) => answer.question === question);
};

const backboneToTown = withTeacher(lawfulDistrict(), 'R1-01', { backboneLevel: 'county' });

describe('the inspector’s rehearsal', () => {
  it('flags backbone teachers who leave the countryside, with those who go there', () => {
    const moves = [aMove('R1-01', 'R1', 'U1')];
    expect(answered({ district: backboneToTown, moves })('backbone_direction')).toMatchObject({
      state: 'flagged',
      figures: { fromRural: 1, toRural: 0 },
    });
    expect(answered({ district: backboneToTown })('backbone_direction')).toMatchObject({ state: 'clear', cases: [] });
  });

  it('flags a head who fills no vacant post, and a school that sends and receives a subject', () => {
    const moves = [
      aMove('U1-head', 'U1', 'R1', { subject: 'principal' }),
      aMove('R1-head', 'R1', 'U1', { subject: 'principal' }),
      aMove('U1-01', 'U1', 'R1'),
      aMove('R1-01', 'R1', 'U1'),
    ];
    const ask = answered({ moves });
    expect(ask('heads')).toMatchObject({ state: 'flagged', figures: { moving: 2, without: 2 } });
    expect(ask('same_subject_swaps')).toMatchObject({ state: 'flagged', figures: { slots: 2 } });
    expect(answered({})('heads')).toMatchObject({ state: 'clear', figures: { moving: 0, without: 0 } });
  });

  it('flags a decision to exempt that has no end, and none by illness or with an end', () => {
    const exempt = (exemption: 'deferral' | 'illness', exemptionUntil: string | null) =>
      answered({ district: withTeacher(lawfulDistrict(), 'U1-01', { exemption, exemptionUntil }) })('exemptions');
    expect(exempt('deferral', null)).toMatchObject({ state: 'flagged', figures: { exempt: 1, withoutEnd: 1 } });
    expect(exempt('deferral', '2027-08-31')).toMatchObject({ state: 'clear', figures: { exempt: 1, byChoice: 1 } });
    expect(exempt('illness', null)).toMatchObject({ state: 'clear', figures: { exempt: 1, byChoice: 0 } });
  });

  it('flags an ordered move without a reason on record', () => {
    const ordered = (reason: string | null) => ({
      district: {
        ...lawfulDistrict(),
        orders: [{ teacherId: 'U1-01', kind: 'move', schoolId: null, reason }],
      } as unknown as District,
      moves: [aMove('U1-01', 'U1', 'R1')],
    });
    expect(answered(ordered(null))('manual_placements')).toMatchObject({ state: 'flagged', figures: { without: 1 } });
    expect(answered(ordered('partner school'))('manual_placements')).toMatchObject({
      state: 'clear',
      figures: { ordered: 1, movers: 1, without: 0 },
    });
  });

  it('flags a quota without a mover to spare, with its numbers', () => {
    // One of nine eligible at U1 and U2 each and more in the district: a tenth is met by as many movers as it needs.
    const rate = { numerator: 1, denominator: 100 };
    const policy = {
      rotationRate: rate,
      rotationScopes: ['district'],
      backboneRate: { numerator: 0, denominator: 1 },
    } as const;
    const one = answered({ policy, moves: [aMove('U1-01', 'U1', 'R1')] })('quota_just_met');
    expect(one?.cases).toContainEqual(expect.objectContaining({ rule: 'rotation_quota', scope: 'district', part: 1 }));
    const two = answered({
      policy,
      moves: [aMove('U1-01', 'U1', 'R1'), aMove('U2-01', 'U2', 'R2')],
    });
    expect(two('quota_just_met')?.cases).not.toContainEqual(expect.objectContaining({ rule: 'rotation_quota' }));
  });

  it('says that lower goals are not known of a plan without the count, and takes it from one that has it', () => {
    expect(answered({})('lower_goals')).toMatchObject({ state: 'flagged', figures: { known: 0 } });
    const policy = aPolicy();
    const facts = planFacts(lawfulDistrict(), policy, aLedger(lawfulDistrict(), policy), [], null);
    const counted = (fewest: number) =>
      rehearse(facts, { onlyLowerGoals: { movers: 5, fewest, kept: [], lower: [] } }).find(
        ({ question }) => question === 'lower_goals',
      );
    expect(counted(5)).toMatchObject({ state: 'clear', figures: { movers: 5, lower: 0 } });
    expect(counted(3)).toMatchObject({ state: 'flagged', figures: { movers: 5, lower: 2 } });
  });
});
