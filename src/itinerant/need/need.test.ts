import { describe, expect, it } from 'vitest';
import { aPost, aSchool, aTeacher } from '../../../test/support/district.ts';
import { itinerantDistrict, itinerantPolicy } from '../../../test/support/itinerant.ts';
import type { District } from '../../district/district.ts';
import type { Policy } from '../../policy/policy.ts';
import { itinerantNeed } from './need.ts';

const needOf = (district: Partial<District> = {}, policy: Partial<Policy> = {}) =>
  itinerantNeed(itinerantDistrict(district), itinerantPolicy(policy), []);

const missing = (district: Partial<District> = {}, policy: Partial<Policy> = {}): readonly string[] =>
  needOf(district, policy).demands.map(
    (demand) => `${demand.schoolId} ${demand.subject} ${demand.missing}/${demand.needed}`,
  );

const schoolsWith = (id: string, changed: object): District['schools'] =>
  itinerantDistrict().schools.map((school) => (school.id === id ? { ...school, ...changed } : school));

const teachersWith = (...more: Parameters<typeof aTeacher>[0][]): District['teachers'] => [
  ...itinerantDistrict().teachers,
  ...more.map(aTeacher),
];

describe('what is missing at small rural schools', () => {
  it('is the curriculum’s lessons, rounded up, less what own teachers give', () => {
    // Three classes: 3 x 172/6 x 0.11 = 9.46 of PE, 4.73 of music.
    expect(missing()).toEqual(['S1 music 5/5', 'S1 pe 10/10', 'S2 music 5/5', 'S2 pe 10/10']);
    const teachers = teachersWith({ id: 'X', schoolId: 'S1', subject: 'music' });
    expect(missing({ teachers })[0]).toBe('S1 music 0/5');
  });

  it('is the posts unfilled times the load where the classes are unknown', () => {
    const posts = [aPost({ schoolId: 'S1', subject: 'pe', required: 2 })];
    const teachers = teachersWith({ id: 'X', schoolId: 'S1', subject: 'pe' });
    expect(missing({ posts, teachers, schools: schoolsWith('S1', { classesPrimary: null }) })).toContain('S1 pe 15/30');
  });

  it('is given by teachers of the arts, music first', () => {
    const policy = { itinerantSubjects: ['music', 'art', 'arts'] as const };
    const teachers = teachersWith({ id: 'X', schoolId: 'S1', subject: 'arts' });
    const schools = schoolsWith('S1', { classesPrimary: 6, pupilsPrimary: 90 });
    // Six classes need ten lessons of each; one teacher gives fifteen.
    expect(missing({ teachers, schools }, policy).slice(0, 3)).toEqual([
      'S1 art 5/10',
      'S1 arts 0/15',
      'S1 music 0/10',
    ]);
  });

  it('is looked for at open rural schools under the limit alone', () => {
    const of = (changed: object): number => missing({ schools: schoolsWith('S1', changed) }).length;
    expect(of({})).toBe(4);
    for (const changed of [
      { areaClass: 'town' },
      { pupilsPrimary: 100 },
      { pupilsPrimary: 0 },
      { managedByDistrict: false },
      { closingDate: '2026-08-31' },
      { openingDate: '2027-09-01' },
    ])
      expect(of(changed), JSON.stringify(changed)).toBe(2);
  });
});

describe('who may help', () => {
  it('are teachers of hubs; their slots keep their own lessons', () => {
    const { travellers, hubSlots } = needOf();
    expect(travellers.map(({ teacher }) => teacher.id)).toEqual(['M1', 'M2', 'P1', 'P2', 'P3']);
    expect(hubSlots.map(({ kept }) => kept)).toEqual([38, 19]);
  });

  it('are not homeroom teachers, whose load stays at the hub', () => {
    const teachers = itinerantDistrict().teachers.map((one) => (one.id === 'P1' ? { ...one, homeroom: true } : one));
    expect(needOf({ teachers }).hubSlots.map(({ kept, travellers }) => [kept, travellers.length])).toEqual([
      [23, 2],
      [19, 2],
    ]);
  });

  it('send remote lessons from the hub that teaches most of the subject', () => {
    const schools = [
      ...itinerantDistrict().schools,
      aSchool({ id: 'G', areaClass: 'town', pupilsPrimary: 900, classesPrimary: 20 }),
    ];
    const teachers = teachersWith(
      { id: 'Q1', schoolId: 'G', subject: 'music' },
      { id: 'Q2', schoolId: 'G', subject: 'music' },
    );
    const from = needOf({ schools, teachers }).demands.map(
      ({ subject, remoteFrom }) => `${subject} ${remoteFrom?.schoolId}`,
    );
    expect(from.slice(0, 2)).toEqual(['music G', 'pe H']);
  });
});
