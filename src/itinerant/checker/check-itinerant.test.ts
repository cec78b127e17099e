import { describe, expect, it } from 'vitest';
import { assignments, itinerantDistrict, itinerantPolicy, lawfulAssignments } from '../../../test/support/itinerant.ts';
import { catalogues } from '../../text/render.ts';
import { checkItinerant } from './check-itinerant.ts';
import { itinerantRules } from './itinerant-rules.ts';

const check = (given: typeof lawfulAssignments) => checkItinerant(itinerantDistrict(), itinerantPolicy(), [], given);

describe('the checker of itinerant teaching', () => {
  it('passes what is lawful, with a row for every rule', () => {
    const { checks, holds } = check(lawfulAssignments);
    expect(checks.filter((row) => !row.holds)).toEqual([]);
    expect(holds).toBe(true);
    expect(checks.map(({ rule }) => rule)).toEqual(itinerantRules.map(({ id }) => id));
  });

  it('counts the levels: lessons missing by remoteness in halves, remote lessons, minutes, teachers', () => {
    // S1 misses nothing but half of four remote lessons; S2 (weight 3) misses ten of PE and two of music.
    expect(check(lawfulAssignments).values).toEqual([4 + 3 * 2 * 12, 4, 140, 2]);
  });

  it('counts a remote lesson at the policy’s weight', () => {
    const policy = itinerantPolicy({ remoteWeight: { numerator: 1, denominator: 1 } });
    // Four remote lessons at S1 miss nothing then; twelve lessons at S2 count in whole ones.
    expect(checkItinerant(itinerantDistrict(), policy, [], lawfulAssignments).values).toEqual([3 * 12, 4, 140, 2]);
  });

  it('counts every lesson as missing without assignments', () => {
    expect(check(assignments({ teachers: [] })).values).toEqual([2 * 15 + 3 * 2 * 15, 0, 0, 0]);
  });

  it('has words in both languages for every rule and goal', () => {
    for (const { id } of itinerantRules)
      for (const words of Object.values(catalogues))
        for (const part of ['', '.says', '.required', '.actual']) expect(words[`rule.${id}${part}`], id).toBeTruthy();
  });
});
