import type { CalendarDate } from '../../src/district/date.ts';
import type { District } from '../../src/district/district.ts';
import type { SchoolId, TeacherId } from '../../src/district/ids.ts';
import type { Journey } from '../../src/district/journey.ts';
import type { Order } from '../../src/district/order.ts';
import type { Post } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import type { Hire, Teacher } from '../../src/district/teacher.ts';

/** The same value with codes and dates as plain strings: a test writes `'S1'`, not `schoolId('S1')`. */
type Plain<Value> = Value extends TeacherId | SchoolId | CalendarDate
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value;
export type PlainOf<Shape> = { readonly [Key in keyof Shape]: Plain<Shape[Key]> };
type Given<Shape, Needed extends keyof Shape> = Partial<PlainOf<Shape>> & Pick<PlainOf<Shape>, Needed>;

/** A rural primary school of 200 pupils with twenty approved posts, open, accepting, under the district's power. */
export const aSchool = (given: Given<School, 'id'>): School =>
  ({
    name: `School ${given.id}`,
    stages: ['primary'],
    areaClass: 'rural',
    qualitySchool: false,
    remoteness: 0,
    cluster: null,
    group: null,
    approvedPosts: 20,
    postPool: 0,
    pupilsPrimary: 200,
    pupilsJunior: null,
    classesPrimary: 6,
    classesJunior: null,
    boardingPupils: null,
    latitude: null,
    longitude: null,
    dormBeds: null,
    managedByDistrict: true,
    openingDate: null,
    closingDate: null,
    predecessor: null,
    partnerSchool: null,
    seniorTitleCap: null,
    middleTitleCap: null,
    maxOut: null,
    accepts: true,
    ...given,
  }) as School;

/** A primary teacher of Chinese, established, on duty, full time, ten years at the school, without title or wish. */
export const aTeacher = (given: Given<Teacher, 'id' | 'schoolId'>): Teacher =>
  ({
    name: `Teacher ${given.id}`,
    sex: 'female',
    birthDate: '1985-06-01',
    joinedSchool: '2016-09-01',
    stage: 'primary',
    subject: 'chinese',
    alsoQualified: [],
    established: true,
    onDuty: true,
    fullTime: true,
    role: 'teacher',
    title: 'second',
    backboneLevel: 'none',
    backboneValidUntil: null,
    specialGrade: false,
    degree: 'bachelor',
    homeroom: false,
    ruralYears: null,
    homePlace: null,
    homeLatitude: null,
    homeLongitude: null,
    exemption: null,
    exemptionUntil: null,
    serviceUntil: null,
    volunteers: false,
    wishes: [],
    acceptsAssignment: true,
    points: null,
    retiresOn: null,
    personnelSchoolId: null,
    ...given,
  }) as Teacher;

/** A slot's posts; primary Chinese unless said otherwise, the limits absent. */
export const aPost = (given: Given<Post, 'schoolId' | 'required'>): Post =>
  ({ stage: 'primary', subject: 'chinese', min: null, max: null, ...given }) as Post;

export const aJourney = (given: Given<Journey, 'schoolId' | 'minutes'>): Journey =>
  ({ teacherId: null, homePlace: null, ...given }) as Journey;

export const anOrder = (given: Given<Order, 'teacherId' | 'kind'>): Order =>
  ({ schoolId: null, reason: null, ...given }) as Order;

export const aHire = (given: Given<Hire, 'id'>): Hire =>
  ({
    name: `Hire ${given.id}`,
    stage: 'primary',
    subject: 'chinese',
    alsoQualified: [],
    hireType: 'recruit',
    homeLatitude: null,
    homeLongitude: null,
    wishes: [],
    bondMonths: null,
    ...given,
  }) as Hire;

/** A district in canonical order; lists left out are empty, posts left out are an empty file (not an absent one). */
export const aDistrict = (given: Partial<District> = {}): District =>
  sortedDistrict({ schools: [], posts: [], teachers: [], journeys: [], orders: [], hires: [], ...given });
