import { describe, expect, it } from 'vitest';
import { aDistrict, aJourney, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aMove } from '../../../test/support/lawful-plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { travelMinutes } from '../../district/travel.ts';
import { journeysOf } from './journeys.ts';

describe('the minutes of the journeys in a plan', () => {
  const there = { latitude: 36.1, longitude: 115 };
  const teachers = [
    aTeacher({ id: 'own', schoolId: 'A', homePlace: 'village', homeLatitude: 36, homeLongitude: 115 }),
    aTeacher({ id: 'place', schoolId: 'A', homePlace: 'village', homeLatitude: 36, homeLongitude: 115 }),
    aTeacher({ id: 'coordinates', schoolId: 'A', homePlace: 'town', homeLatitude: 36, homeLongitude: 115 }),
    aTeacher({ id: 'nothing', schoolId: 'A' }),
    aTeacher({ id: 'half', schoolId: 'A', homeLatitude: 36 }),
  ];
  const b = aSchool({ id: 'B', ...there });
  const district = aDistrict({
    schools: [aSchool({ id: 'A' }), b],
    teachers,
    journeys: [
      aJourney({ teacherId: 'own', schoolId: 'B', minutes: 5 }),
      aJourney({ homePlace: 'village', schoolId: 'B', minutes: 9 }),
      aJourney({ homePlace: 'village', schoolId: 'A', minutes: 1 }),
    ],
  });
  const policy = aPolicy();
  const minutes = journeysOf(
    district,
    policy,
    teachers.map((teacher) => aMove(teacher.id, 'A', 'B')),
  );

  it('are the teacher’s own row, else the place’s, else the estimate, else unknown', () => {
    // A tenth of a degree is 11.12 km; 130 % of it at 30 km/h takes 28.9 minutes.
    expect(teachers.map((teacher) => minutes(teacher, b))).toEqual([5, 9, 29, null, null]);
  });

  it('are what the district itself says of the same journeys', () => {
    const whole = travelMinutes(district, policy.travelEstimate);
    expect(teachers.map((teacher) => minutes(teacher, b))).toEqual(teachers.map((teacher) => whole(teacher, b)));
  });
});
