import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDistrict, aJourney, aSchool, aTeacher } from '../../test/support/district.ts';
import { estimatedMinutes, travelMinutes } from './travel.ts';

const estimate = { detourPercent: 130, kilometresPerHour: 30 };
const places = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
});

describe('the estimate of a journey', () => {
  it('is great-circle kilometres times the detour at a mean speed, rounded up to minutes', () => {
    const [from, to] = [
      { latitude: 40, longitude: 111 },
      { latitude: 40.1, longitude: 111 },
    ];
    // 0.1 degree of a meridian is 11.119 km; times 1.3 at 30 km/h makes 28.9 minutes.
    expect(estimatedMinutes(from, to, estimate)).toBe(29);
    expect(estimatedMinutes(from, to, { detourPercent: 100, kilometresPerHour: 60 })).toBe(12);
  });

  it('is nothing to where one lives, and the same both ways', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        expect(estimatedMinutes(a, a, estimate)).toBe(0);
        expect(estimatedMinutes(a, b, estimate)).toBe(estimatedMinutes(b, a, estimate));
      }),
    );
  });

  it('is finite even to the other side of the earth', () => {
    const minutes = estimatedMinutes({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, estimate);
    expect(minutes).toBe(Math.ceil((Math.PI * 6371 * 1.3 * 60) / 30));
  });
});

describe('the minutes of a journey', () => {
  const school = aSchool({ id: 'S', latitude: 40.1, longitude: 111 });
  const home = { homePlace: 'Village', homeLatitude: 40, homeLongitude: 111 };
  const teacher = aTeacher({ id: 'T', schoolId: 'S', ...home });
  const own = aJourney({ teacherId: 'T', schoolId: 'S', minutes: 7 });
  const place = aJourney({ homePlace: 'Village', schoolId: 'S', minutes: 15 });

  it('come from the teacher’s own row, else from the place, else from the coordinates', () => {
    const minutesWith = (...journeys: readonly (typeof own)[]) =>
      travelMinutes(aDistrict({ journeys }), estimate)(teacher, school);
    expect(minutesWith(place, own)).toBe(7);
    expect(minutesWith(place)).toBe(15);
    expect(minutesWith()).toBe(29);
  });

  it('of zero in a row are zero, not unknown', () => {
    const journeys = [aJourney({ teacherId: 'T', schoolId: 'S', minutes: 0 })];
    expect(travelMinutes(aDistrict({ journeys }), estimate)(teacher, school)).toBe(0);
  });

  it('are unknown without a row and without both coordinates', () => {
    const minutes = travelMinutes(aDistrict({ journeys: [place] }), estimate);
    expect(minutes(aTeacher({ id: 'X', schoolId: 'S', homeLatitude: 40 }), school)).toBeNull();
    expect(minutes(teacher, aSchool({ id: 'Q', latitude: 40 }))).toBeNull();
  });

  it('of a place named like a teacher are not that teacher’s', () => {
    const journeys = [aJourney({ homePlace: 'T', schoolId: 'S', minutes: 3 })];
    const nowhere = aTeacher({ id: 'T', schoolId: 'S' });
    expect(travelMinutes(aDistrict({ journeys }), estimate)(nowhere, school)).toBeNull();
  });
});
