import { describe, expect, it } from 'vitest';
import { lawfulDistrict, lawfulMoves, lawfulPolicy, withSchool, withTeacher } from '../../test/support/lawful-plan.ts';
import { aLedger } from '../../test/support/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { indicatorCounts } from './indicator-counts.ts';
import { lostIndicators, schoolStandards } from './school-standards.ts';

const standards = (district = lawfulDistrict(), given: Partial<Policy> = {}) => {
  const policy = lawfulPolicy(given);
  return schoolStandards(indicatorCounts(district, policy, aLedger(district, policy), lawfulMoves()), policy);
};
const of = (found: ReturnType<typeof standards>, id: string) => {
  const one = found.find(({ school }) => school.id === id);
  if (one === undefined) throw new Error(`${id} is not assessed`);
  return one;
};

describe('how a school stands', () => {
  it('is reported indicator by indicator, before and after', () => {
    // Nine degrees of the nine that 200 pupils need; two leave: 7 of 8.4 is 83 %.
    const { before, after } = of(standards(), 'U1');
    expect([before.standings.degree, after.standings.degree]).toEqual(['met', 'short']);
    expect([before.standings.backbone, before.standings.arts_pe, before.standings.equipment]).toEqual([
      'short',
      'short',
      'not_checked',
    ]);
    expect([before.verdict, after.verdict]).toEqual(['fails', 'fails']);
  });

  it('is failed by the plan where six of seven and 85 % were just reached', () => {
    const given = {
      teachingAreaPrimary: 900,
      sportsAreaPrimary: 1500,
      equipmentPrimary: 400_000,
      mediaRoomsPrimary: 5,
    };
    const rich = withSchool(lawfulDistrict(), 'U1', given);
    const taught = ['U1-01', 'U1-03', 'U1-04'].reduce(
      (district, id) => withTeacher(district, id, { backboneLevel: 'county' }),
      ['U1-05', 'U1-06'].reduce((district, id) => withTeacher(district, id, { subject: 'music' }), rich),
    );
    const { before, after } = of(standards(taught), 'U1');
    expect([before.verdict, after.verdict]).toEqual(['passes', 'fails']);
    expect(lostIndicators(standards(taught))).toBe(2);
    expect(of(standards(taught, { statSite: 'home' }), 'U1').after.verdict).toBe('passes');
  });

  it('does not exist for who is not assessed', () => {
    const special = withSchool(lawfulDistrict(), 'R1', { specialEducation: true });
    expect(standards(special).map(({ school }) => school.id)).toEqual(['R2', 'U1', 'U2']);
  });
});
