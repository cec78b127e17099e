import { describe, expect, it } from 'vitest';
import { someRates } from '../../../test/support/costs.ts';
import { aJourney } from '../../../test/support/district.ts';
import { hiring, hiringDistrict } from '../../../test/support/hires.ts';
import {
  aMove,
  goalValue,
  lawfulDistrict,
  withoutMoves,
  withSchool,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';

describe('cost', () => {
  const policy = { costRates: someRates };

  it('is nothing where no amounts are laid down', () => {
    expect(goalValue('cost')).toBe(0);
  });

  it('pays a year of subsidy and ten months of travel for each mover, by the tier', () => {
    expect(goalValue('cost', { policy, moves: withoutMoves })).toBe(0);
    expect(goalValue('cost', { policy })).toBe(4 * (120_000 + 10_000));
    const remote = withSchool(lawfulDistrict(), 'R1', { remoteness: 3 });
    expect(goalValue('cost', { policy, district: remote })).toBe(2 * 130_000 + 2 * (480_000 + 40_000));
  });

  it('pays nothing at an urban school', () => {
    const moves = { ...withoutMoves, 'U1-01': [aMove('U1-01', 'U1', 'U2')] };
    expect(goalValue('cost', { policy, moves })).toBe(0);
  });

  it('counts what the mover costs today: less for a move from a remote school, below 0 for a move to town', () => {
    const remote = withSchool(lawfulDistrict(), 'R1', { remoteness: 3 });
    const to = (school: string) =>
      goalValue('cost', {
        policy,
        district: remote,
        moves: { ...withoutMoves, 'R1-01': [aMove('R1-01', 'R1', school)] },
      });
    expect([to('R2'), to('U1')]).toEqual([130_000 - 480_000, -480_000]);
  });

  it('counts the bed that the mover has today', () => {
    const district = {
      ...withTeacher(lawfulDistrict(), 'U1-01', { homePlace: 'H' }),
      journeys: [aJourney({ homePlace: 'H', schoolId: 'U1', minutes: 50 })],
    };
    const moves = { ...withoutMoves, 'U1-01': [aMove('U1-01', 'U1', 'R1')] };
    expect(goalValue('cost', { district, moves, policy: { ...policy, dailyCommuteMinutes: 49 } })).toBe(10_000);
  });

  it('pays a bed for who comes from beyond the daily journey', () => {
    const district = {
      ...withTeacher(lawfulDistrict(), 'U1-01', { homePlace: 'H' }),
      journeys: [aJourney({ homePlace: 'H', schoolId: 'R1', minutes: 50 })],
    };
    const daily = (dailyCommuteMinutes: number) =>
      goalValue('cost', { district, policy: { ...policy, dailyCommuteMinutes } });
    expect([daily(50), daily(49)]).toEqual([520_000, 640_000]);
  });

  it('pays new teachers the subsidy, and no travel', () => {
    expect(goalValue('cost', hiring({ policy }))).toBe(4 * 130_000 + 2 * 120_000);
  });

  it('pays 3,600 yuan a year for each special-grade post that no one holds today', () => {
    const clustered = ['R1', 'R2'].reduce(
      (district, id) => withSchool(district, id, { cluster: `C-${id}` }),
      hiringDistrict({}, withTeacher(lawfulDistrict(), 'R1-01', { specialGrade: true })),
    );
    const cost = (specialGradePosts: 'none' | 'where_held' | 'every_cluster') =>
      goalValue('cost', { district: clustered, policy: { ...policy, specialGradePosts }, moves: withoutMoves });
    expect([cost('none'), cost('where_held'), cost('every_cluster')]).toEqual([0, 0, 360_000]);
  });
});
