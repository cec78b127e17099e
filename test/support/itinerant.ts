import type { District } from '../../src/district/district.ts';
import type { ItinerantAssignments } from '../../src/itinerant/itinerant-plan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aDistrict, aJourney, aPost, aSchool, aTeacher } from './district.ts';
import { aPolicy } from './policy.ts';

/** PE and music alone, so that every number can be followed by hand. */
export const itinerantPolicy = (given: Partial<Policy> = {}): Policy =>
  aPolicy({ itinerantSubjects: ['pe', 'music'], ...given });

const staff = (subject: string, school: string, ...ids: readonly string[]) =>
  ids.map((id) => aTeacher({ id, schoolId: school, subject }));

/**
 * A hub of twelve classes with three PE teachers (45 lessons, 38 needed) and two music teachers (30, 19), and two
 * rural schools of three classes and 60 pupils without either (PE 10, music 5), 20 and 30 minutes away.
 */
export const itinerantDistrict = (given: Partial<District> = {}): District =>
  aDistrict({
    schools: [
      aSchool({ id: 'H', name: 'Hub', areaClass: 'town', cluster: 'A', pupilsPrimary: 500, classesPrimary: 12 }),
      aSchool({ id: 'S1', cluster: 'A', pupilsPrimary: 60, classesPrimary: 3 }),
      aSchool({ id: 'S2', cluster: 'A', pupilsPrimary: 60, classesPrimary: 3, remoteness: 2 }),
    ],
    posts: [
      aPost({ schoolId: 'H', subject: 'pe', required: 3 }),
      aPost({ schoolId: 'H', subject: 'music', required: 2 }),
    ],
    teachers: [
      ...staff('pe', 'H', 'P1', 'P2', 'P3'),
      ...staff('music', 'H', 'M1', 'M2'),
      ...staff('chinese', 'S1', 'A1', 'A2'),
      ...staff('chinese', 'S2', 'B1'),
    ],
    journeys: [
      aJourney({ homePlace: 'H', schoolId: 'S1', minutes: 20 }),
      aJourney({ homePlace: 'Hub', schoolId: 'S2', minutes: 30 }),
    ],
    ...given,
  });

/** The same assignments with codes as plain strings. */
type PlainAssignments = {
  readonly teachers: readonly {
    readonly teacherId: string;
    readonly hubSchoolId: string;
    readonly hubLessons: number;
    readonly travelMinutes: number;
    readonly visits: readonly {
      readonly schoolId: string;
      readonly day: number;
      readonly half?: 'morning' | 'afternoon' | null;
      readonly lessons: readonly { readonly stage?: string; readonly subject: string; readonly lessons: number }[];
    }[];
  }[];
  readonly remote?: readonly {
    readonly schoolId: string;
    readonly fromSchoolId: string;
    readonly stage?: string;
    readonly subject: string;
    readonly lessons: number;
    readonly assistants: readonly { readonly teacherId: string; readonly lessons: number }[];
  }[];
};

export const assignments = (given: PlainAssignments): ItinerantAssignments =>
  ({
    teachers: given.teachers.map((teacher) => ({
      ...teacher,
      visits: teacher.visits.map((visit) => ({
        half: null,
        ...visit,
        lessons: visit.lessons.map((one) => ({ stage: 'primary', ...one })),
      })),
    })),
    remote: (given.remote ?? []).map((one) => ({ stage: 'primary', ...one })),
  }) as unknown as ItinerantAssignments;

/**
 * Lawful by hand: P1 gives six PE lessons at S1 (six and one on the road leave eight at the hub: 8 + 15 + 15 = 38), M1
 * five music lessons there and three at S2 (100 minutes on the road leave four: 4 + 15 = 19), and S1 follows four PE
 * lessons from the hub.
 */
export const lawfulAssignments: ItinerantAssignments = assignments({
  teachers: [
    {
      teacherId: 'P1',
      hubSchoolId: 'H',
      hubLessons: 8,
      travelMinutes: 40,
      visits: [{ schoolId: 'S1', day: 1, lessons: [{ subject: 'pe', lessons: 6 }] }],
    },
    {
      teacherId: 'M1',
      hubSchoolId: 'H',
      hubLessons: 4,
      travelMinutes: 100,
      visits: [
        { schoolId: 'S1', day: 1, lessons: [{ subject: 'music', lessons: 5 }] },
        { schoolId: 'S2', day: 2, lessons: [{ subject: 'music', lessons: 3 }] },
      ],
    },
  ],
  remote: [
    {
      schoolId: 'S1',
      fromSchoolId: 'H',
      subject: 'pe',
      lessons: 4,
      assistants: [{ teacherId: 'A1', lessons: 4 }],
    },
  ],
});

type Plain<Value> = Value extends string
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/** The lawful assignments with one teacher changed. */
export const withTeacher = (
  id: string,
  changed: Partial<Plain<ItinerantAssignments['teachers'][number]>>,
): ItinerantAssignments => ({
  ...lawfulAssignments,
  teachers: lawfulAssignments.teachers.map((teacher) =>
    teacher.teacherId === id ? ({ ...teacher, ...changed } as unknown as typeof teacher) : teacher,
  ),
});

/** The lawful assignments with the remote lessons changed. */
export const withRemote = (changed: Partial<Plain<ItinerantAssignments['remote'][number]>>): ItinerantAssignments => ({
  ...lawfulAssignments,
  remote: lawfulAssignments.remote.map((one) => ({ ...one, ...changed }) as unknown as typeof one),
});
