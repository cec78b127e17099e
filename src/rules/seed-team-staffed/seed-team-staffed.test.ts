import { describe, expect, it } from 'vitest';
import { brokenRules, rowsOf } from '../../../test/support/lawful-plan.ts';
import { founded, foundingDistrict } from '../../../test/support/new-school.ts';

const oneLess = { moves: { 'U1-02': null } };
const lax = { members: 2 };

describe('seed_team_staffed', () => {
  it('names a new school with posts unfilled at opening', () => {
    expect(brokenRules(founded(lax, oneLess))).toEqual(['seed_team_staffed']);
    expect(rowsOf('seed_team_staffed', founded(lax, oneLess))[0]).toMatchObject({
      required: '>= 3 (of 3 posts)',
      actual: '2',
    });
    expect(brokenRules(founded({ ...lax, staffedShare: { numerator: 2, denominator: 3 } }, oneLess))).toEqual([]);
  });

  it('gives six months where the policy does, while they last into the next year', () => {
    const opening = (openingDate: string) => ({ ...oneLess, district: foundingDistrict({ openingDate }) });
    const later = { ...lax, staffed: 'within_six_months' } as const;
    expect(brokenRules(founded(later, opening('2026-09-01')))).toEqual(['seed_team_staffed']);
    expect(brokenRules(founded(later, opening('2027-03-01')))).toEqual([]);
  });
});
