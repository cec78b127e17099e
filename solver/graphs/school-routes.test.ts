import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolId } from '../../src/district/ids.ts';
import { shortestWays } from '../../src/itinerant/checker/ways.ts';
import { roadMap } from '../../src/itinerant/need/roads.ts';
import { aDistrict, aJourney, aSchool } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { schoolMinutes } from './school-routes.ts';

const [a, b, c] = ['A', 'B', 'C'].map(schoolId) as [
  ReturnType<typeof schoolId>,
  ReturnType<typeof schoolId>,
  ReturnType<typeof schoolId>,
];
const schools = ['A', 'B', 'C'].map((id) => aSchool({ id, name: `School ${id}`, cluster: 'K' }));

describe('ways between schools', () => {
  it('are the shortest routes over schools and places', () => {
    const journeys = [
      aJourney({ homePlace: 'Village', schoolId: 'A', minutes: 7 }),
      aJourney({ homePlace: 'Village', schoolId: 'B', minutes: 8 }),
      aJourney({ homePlace: 'School B', schoolId: 'C', minutes: 20 }),
    ];
    const minutes = schoolMinutes(roadMap(aDistrict({ schools, journeys }), aPolicy()));
    expect([minutes(a, b), minutes(b, a), minutes(b, c), minutes(a, c), minutes(a, a)]).toEqual([15, 15, 20, 35, 0]);
  });

  it('are a row of the table as given, even when a detour is shorter', () => {
    const journeys = [
      aJourney({ homePlace: 'A', schoolId: 'B', minutes: 60 }),
      aJourney({ homePlace: 'C', schoolId: 'A', minutes: 10 }),
      aJourney({ homePlace: 'C', schoolId: 'B', minutes: 10 }),
    ];
    expect(schoolMinutes(roadMap(aDistrict({ schools, journeys }), aPolicy()))(a, b)).toBe(60);
  });

  it('are estimated from coordinates between tied schools, and unknown otherwise', () => {
    const placed = schools.map((school, index) => ({ ...school, latitude: 40, longitude: 111 + index / 10 }));
    const outsideCluster = placed.map((school) => (school.id === 'C' ? { ...school, cluster: null } : school));
    const minutes = schoolMinutes(roadMap(aDistrict({ schools: outsideCluster }), aPolicy()));
    expect([minutes(a, b), minutes(a, c)]).toEqual([23, null]);
    expect(schoolMinutes(roadMap(aDistrict({ schools }), aPolicy()))(a, b)).toBeNull();
  });

  it('are the ones the checker finds with code of its own', () => {
    const row = fc.record({
      homePlace: fc.constantFrom('A', 'B', 'School C', 'Village', 'Town', 'D'),
      schoolId: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      minutes: fc.integer({ min: 1, max: 60 }),
    });
    const place = fc.option(
      fc.record({ latitude: fc.integer({ min: 400, max: 404 }), longitude: fc.integer({ min: 1110, max: 1114 }) }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(place, { minLength: 5, maxLength: 5 }), (rows, places) => {
        const all = ['A', 'B', 'C', 'D', 'E'].map((id, index) => {
          const at = places[index];
          return aSchool({
            id,
            cluster: index < 3 ? 'K' : 'L',
            latitude: at == null ? null : at.latitude / 10,
            longitude: at == null ? null : at.longitude / 10,
          });
        });
        const district = aDistrict({ schools: all, journeys: rows.map(aJourney) });
        const minutes = schoolMinutes(roadMap(district, aPolicy()));
        const ways = shortestWays(district, aPolicy());
        for (const from of all)
          for (const to of all) expect(minutes(from.id, to.id)).toBe(ways(from.id).get(to.id) ?? null);
      }),
      { numRuns: 200 },
    );
  });
});
