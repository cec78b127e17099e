import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { District } from '../../src/district/district.ts';
import { checkInspectors } from '../../src/inspectors/checker/check-inspectors.ts';
import { areaSizes } from '../../src/inspectors/inspected.ts';
import { inspectorText } from '../../src/inspectors/inspector-document.ts';
import type { InspectorArea } from '../../src/inspectors/inspector-plan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aDistrict, aSchool } from '../../test/support/district.ts';
import { anArea, inspectorWorld } from '../../test/support/inspectors.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import type { LevelSurroundings } from '../ordered/minimise-level.ts';
import { relaxWith } from '../ordered/relax.ts';
import { solveInspectors } from './solve-inspectors.ts';

const endless = () => Number.POSITIVE_INFINITY;
let highs: LevelSurroundings;
beforeAll(async () => {
  const runtime = await highsRuntime();
  highs = { engine: highsEngine(runtime), relax: relaxWith(runtime), secondsLeft: endless };
});

describe('inspectors', () => {
  it('have near schools, evenly, proven', () => {
    const { district, policy, areas } = inspectorWorld({ inspectorClusters: 'together' });
    const plan = solveInspectors({ district, policy }, highs);
    expect(plan?.status).toBe('optimal');
    expect(plan?.levels.map(({ goal, value, proven }) => [goal, value, proven])).toEqual([
      ['clusters_divided', 0, true],
      ['uneven_areas', 0, true],
      ['unknown_ways', 0, true],
      ['metres', 13344 - 2224, true],
    ]);
    expect(plan?.areas.map(({ schools }) => schools)).toEqual(areas.map(({ schools }) => schools));
    expect(plan?.checks.every(({ holds }) => holds)).toBe(true);
  });

  it('keep a cluster together before they are even, under that policy', () => {
    const { district } = inspectorWorld();
    const schools = district.schools.map((school) => ({
      ...school,
      cluster: Number(school.id.slice(1)) <= 3 ? 'K' : 'L',
    }));
    const given: District = { ...district, schools };
    const sizes = (policy: Policy): readonly number[] =>
      (solveInspectors({ district: given, policy }, highs)?.areas ?? []).map((area) => area.schools.length).toSorted();
    const least = { inspectorLeastSchools: 3 };
    expect(sizes(aPolicy({ ...least, inspectorClusters: 'together' }))).toEqual([3, 6]);
    expect(sizes(aPolicy({ ...least, inspectorClusters: 'free' }))).toEqual([4, 5]);
  });

  it('count a school without coordinates as at an unknown distance, also within its cluster, and never as a centre', () => {
    // Three schools side by side, one 50 km to the north, one 50 km to the south, and one whose place is unknown.
    const places = {
      A: [30, 110],
      B: [30, 110.01],
      C: [30, 110.02],
      N: [null, null],
      P: [30.45, 110],
      Q: [29.55, 110],
    };
    const schools = Object.entries(places).map(([id, [latitude = null, longitude = null]]) =>
      aSchool({ id, cluster: 'K', latitude, longitude }),
    );
    const policy = aPolicy({ inspectorSchools: 3, inspectorLeastSchools: 2, inspectorMostSchools: 4 });
    const plan = solveInspectors({ district: aDistrict({ schools }), policy }, highs);
    expect(plan?.levels.map(({ goal, value, proven }) => [goal, value, proven])).toEqual([
      ['uneven_areas', 0, true],
      ['unknown_ways', 1, true],
      ['metres', 101_039, true],
    ]);
    expect(plan?.areas.map(({ centreSchoolId }) => centreSchoolId)).not.toContain('N');
  });

  it('are the same for rows in another order, and one plan alone where every distance ties', () => {
    const blank = inspectorWorld().district.schools.map((school) => ({
      ...school,
      latitude: null,
      longitude: null,
      cluster: 'K',
    }));
    for (const schools of [inspectorWorld().district.schools, blank]) {
      const text = (order: District['schools'], surroundings = highs): string | null => {
        const district = aDistrict({ schools: order });
        const plan = solveInspectors({ district, policy: aPolicy() }, surroundings);
        return plan === null ? null : inspectorText(district, plan);
      };
      expect(text(schools.toReversed())).toBe(text(schools));
      expect(text(schools, { engine: highs.engine, secondsLeft: endless })).toBe(text(schools));
    }
  });

  it('are none for no schools, one for few', () => {
    const { policy, district } = inspectorWorld();
    expect(solveInspectors({ district: aDistrict(), policy }, highs)?.areas).toEqual([]);
    const two = aDistrict({ schools: district.schools.slice(0, 2) });
    expect(solveInspectors({ district: two, policy }, highs)?.areas).toHaveLength(1);
  });

  it('are not claimed when the time is over from the start', () => {
    const { policy, district } = inspectorWorld();
    expect(solveInspectors({ district, policy }, { ...highs, secondsLeft: () => 0 })).toBeNull();
  });
});

/** Every way to share few schools out, each area with its best centre: the values of the levels. */
const bestOf = (district: District, policy: Policy): readonly number[] | null => {
  const ids = district.schools.map(({ id }) => id as string);
  const { inspectors, least, most } = areaSizes(ids.length, policy);
  let best: readonly number[] | null = null;
  const judge = (groups: readonly (readonly string[])[]): void => {
    const centred = groups.reduce<readonly (readonly InspectorArea[])[]>(
      (all, group, index) =>
        all.flatMap((areas) => group.map((centre) => [...areas, anArea(index + 1, centre, ...group)])),
      [[]],
    );
    for (const areas of centred) {
      const { holds, values } = checkInspectors(district, policy, areas);
      const levels = [
        ...(policy.inspectorClusters === 'together' ? [values.clusters_divided] : []),
        values.uneven_areas,
        values.unknown_ways,
        values.metres,
      ];
      const at = levels.findIndex((value, index) => value !== best?.[index]);
      if (holds && (best === null || (at >= 0 && (levels[at] ?? 0) < (best[at] ?? 0)))) best = levels;
    }
  };
  const share = (next: number, groups: readonly (readonly string[])[]): void => {
    const id = ids[next];
    if (id === undefined) {
      if (groups.length === inspectors && groups.every(({ length }) => length >= least && length <= most))
        judge(groups);
      return;
    }
    for (const [index, group] of groups.entries()) share(next + 1, groups.with(index, [...group, id]));
    if (groups.length < inspectors) share(next + 1, [...groups, [id]]);
  };
  share(0, []);
  return best;
};

describe('on few schools', () => {
  it('no other way to share them out is better', () => {
    const at = fc.record({
      north: fc.nat(12),
      east: fc.nat(12),
      cluster: fc.constantFrom('K', 'L', null),
      known: fc.integer({ min: 0, max: 2 }).map((roll) => roll > 0),
    });
    fc.assert(
      fc.property(
        fc.array(at, { minLength: 3, maxLength: 7 }),
        fc.constantFrom('together' as const, 'free' as const),
        fc.constantFrom(3, 4),
        (places, inspectorClusters, inspectorSchools) => {
          const schools = places.map(({ north, east, cluster, known }, index) =>
            aSchool({
              id: `S${index}`,
              cluster,
              latitude: known ? 40 + north / 100 : null,
              longitude: known ? 111 + east / 100 : null,
            }),
          );
          const district = aDistrict({ schools });
          const policy = aPolicy({
            inspectorClusters,
            inspectorSchools,
            inspectorLeastSchools: 2,
            inspectorMostSchools: 4,
          });
          const plan = solveInspectors({ district, policy }, highs);
          expect(plan?.levels.map(({ value }) => value)).toEqual(bestOf(district, policy));
        },
      ),
      { numRuns: 40 },
    );
  });
});
