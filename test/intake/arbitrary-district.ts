import fc from 'fast-check';
import type { CalendarDate } from '../../src/district/date.ts';
import type { District } from '../../src/district/district.ts';
import { type SchoolId, schoolId, type TeacherId, teacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import type { Post } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import type { Hire, Teacher } from '../../src/district/teacher.ts';
import {
  areaClasses,
  backboneLevels,
  degrees,
  exemptions,
  hireTypes,
  roles,
  sexes,
  stages,
  standardSubjects,
  titles,
} from '../../src/district/words.ts';
import { cleanText } from '../../src/intake/clean-text.ts';
import { isNoName } from '../../src/intake/values/no-name.ts';
import { isPlaceholder } from '../../src/intake/values/placeholder.ts';
import { plannedModes } from '../../src/movement/planned-modes.ts';

/** Text a cell can hold: any character that spreadsheets keep, nothing that cleaning would change. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      '清泉街小学（东校区）',
      '买买提·艾力',
      '𬭎𠮷',
      '=1+1',
      '+86',
      '@a',
      '-x',
      '"引号"',
      "it's",
      'a,b;c',
      '#N/A?',
      '_x0041_',
    ),
  )
  .filter(
    (value) =>
      cleanText(value) === value &&
      value !== '' &&
      !/[\p{Cn}\p{Co}\p{Cs}\ufffd]|\p{Script=Han} \p{Script=Han}/u.test(value) &&
      !isPlaceholder(value) &&
      !isNoName(value),
  );

const code = fc
  .stringMatching(/^[A-Z][0-9A-Za-z_/-]{0,6}$/)
  .filter((value) => !/^(total|sum|subtotal)$/i.test(value) && !isNoName(value));
const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });
const count = fc.nat(2000);
const coordinate = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0);

const date = (first: number, last: number): fc.Arbitrary<CalendarDate> =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(
      ([year, month, day]) =>
        `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate,
    );

const subject = fc.constantFrom(...standardSubjects.filter((id) => !id.includes('principal')));
const qualification = fc.record({ stage: fc.constantFrom(...stages), subject });
const qualifications = fc.uniqueArray(qualification, { maxLength: 3, selector: (item) => JSON.stringify(item) });

const hundredths = fc.nat(99_999_999).map((value) => value / 100);

/** Fields of the added columns: any of them may be absent. */
const addedSchoolFields = fc.record(
  {
    pupilsSenior: count,
    teachingPoint: fc.boolean(),
    disabledPupils: count,
    supportStaff: count,
    boughtServices: count,
    poolStart: date(2000, 2050),
    poolEnd: date(2051, 2100),
    specialEducation: fc.boolean(),
    teachingAreaPrimary: hundredths,
    sportsAreaJunior: hundredths,
    equipmentPrimary: hundredths,
    mediaRoomsJunior: count,
  },
  { requiredKeys: [] },
);

const school = (id: SchoolId): fc.Arbitrary<School> =>
  fc.tuple(schoolOfFirstList(id), addedSchoolFields).map(([first, more]) => ({ ...first, ...more }));

const schoolOfFirstList = (id: SchoolId): fc.Arbitrary<School> =>
  fc.record({
    id: fc.constant(id),
    name: text,
    stages: fc.subarray([...stages], { minLength: 1 }),
    areaClass: fc.constantFrom(...areaClasses),
    qualitySchool: fc.boolean(),
    remoteness: fc.nat(3),
    cluster: orNull(text),
    group: orNull(text),
    approvedPosts: count,
    postPool: count,
    pupilsPrimary: orNull(count),
    pupilsJunior: orNull(count),
    classesPrimary: orNull(count),
    classesJunior: orNull(count),
    boardingPupils: orNull(count),
    latitude: orNull(coordinate(90)),
    longitude: orNull(coordinate(180)),
    dormBeds: orNull(count),
    managedByDistrict: fc.boolean(),
    openingDate: orNull(date(1950, 1999)),
    closingDate: orNull(date(2000, 2150)),
    predecessor: fc.constant(null),
    partnerSchool: orNull(fc.constant(id)),
    seniorTitleCap: orNull(count),
    middleTitleCap: orNull(count),
    maxOut: orNull(count),
    accepts: fc.boolean(),
  });

/** Now and then the second school has no principal of its own: the first's heads it as well. */
const withSharedPrincipal = (schools: readonly School[]): readonly School[] => {
  const [first, second, ...rest] = schools;
  return first === undefined || second === undefined || first.accepts
    ? schools
    : [first, { ...second, headedBy: first.id }, ...rest];
};

const addedTeacherFields = fc.record(
  { graduatingClass: fc.boolean(), grade: fc.integer({ min: 1, max: 12 }), grassrootsTitle: fc.boolean() },
  { requiredKeys: [] },
);

const teacher = (id: TeacherId, schools: readonly School[]): fc.Arbitrary<Teacher> =>
  fc
    .tuple(teacherOfFirstList(id, schools), addedTeacherFields, headFields, termFields)
    .map(([first, more, head, term]) => {
      const host = schools.find((other) => other.id !== (first.personnelSchoolId ?? first.schoolId))?.id;
      return {
        ...first,
        ...more,
        ...(first.role === 'teacher' ? {} : head),
        ...(term === null || host === undefined ? {} : { ...term, hostSchoolId: host }),
      };
    });

/** A head's office, terms and failed years: any of them may be absent. */
const headFields = fc.record(
  { headSince: date(1996, 2025), headTerms: fc.nat(5), failedYears: fc.nat(9) },
  { requiredKeys: [] },
);

/** A term away, at another school than the personnel relation's. */
const termFields = orNull(
  fc.record(
    { termMode: fc.constantFrom(...plannedModes), termStart: date(2020, 2025), termEnd: date(2026, 2030) },
    { requiredKeys: ['termMode'] },
  ),
);

const teacherOfFirstList = (id: TeacherId, schools: readonly School[]): fc.Arbitrary<Teacher> =>
  fc.constantFrom(...schools).chain((own) =>
    fc.record({
      id: fc.constant(id),
      name: text,
      sex: orNull(fc.constantFrom(...sexes)),
      birthDate: orNull(date(1950, 1995)),
      schoolId: fc.constant(own.id),
      joinedSchool: date(1996, 2025),
      stage: fc.constantFrom(...own.stages),
      subject,
      alsoQualified: qualifications,
      established: fc.boolean(),
      onDuty: fc.boolean(),
      fullTime: fc.boolean(),
      role: fc.constantFrom(...roles),
      title: orNull(fc.constantFrom(...titles)),
      backboneLevel: fc.constantFrom(...backboneLevels),
      backboneValidUntil: orNull(date(2000, 2100)),
      specialGrade: fc.boolean(),
      degree: orNull(fc.constantFrom(...degrees)),
      homeroom: fc.boolean(),
      ruralYears: orNull(fc.constantFrom(0, 0.5, 3, 25)),
      homePlace: orNull(text),
      homeLatitude: orNull(coordinate(90)),
      homeLongitude: orNull(coordinate(180)),
      exemption: orNull(fc.constantFrom(...exemptions)),
      exemptionUntil: orNull(date(2000, 2100)),
      serviceUntil: orNull(date(2000, 2100)),
      volunteers: fc.boolean(),
      wishes: fc.shuffledSubarray(schools.map((other) => other.id).filter((other) => other !== own.id)),
      acceptsAssignment: fc.boolean(),
      points: orNull(fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => value + 0)),
      retiresOn: orNull(date(2000, 2100)),
      personnelSchoolId: orNull(fc.constantFrom(...schools.map((other) => other.id))),
    }),
  );

const post = (of: School): fc.Arbitrary<Post> =>
  fc
    .record({
      schoolId: fc.constant(of.id),
      stage: fc.constantFrom(...of.stages),
      subject: fc.constantFrom(...standardSubjects),
      required: fc.integer({ min: 2, max: 50 }),
      min: orNull(fc.nat(2)),
      max: orNull(fc.integer({ min: 50, max: 60 })),
    })
    .map((value) => value);

const order = (teachers: readonly Teacher[]): fc.Arbitrary<Order> =>
  fc.record({
    teacherId: fc.constantFrom(...teachers.map(({ id }) => id)),
    kind: fc.constantFrom('stay' as const, 'forbid' as const),
    schoolId: fc.constant(null),
    reason: orNull(text),
  });

const hire = (id: TeacherId, schools: readonly School[]): fc.Arbitrary<Hire> =>
  fc.tuple(hireOfFirstList(id, schools), addedHireFields(schools)).map(([first, more]) => ({ ...first, ...more }));

/** Fields of the added columns: any of them may be absent. */
const addedHireFields = (schools: readonly School[]) =>
  fc.record(
    {
      degree: fc.constantFrom(...degrees),
      serviceSchools: fc.shuffledSubarray(
        schools.map((other) => other.id),
        { minLength: 1 },
      ),
    },
    { requiredKeys: [] },
  );

const hireOfFirstList = (id: TeacherId, schools: readonly School[]): fc.Arbitrary<Hire> =>
  fc.record({
    id: fc.constant(id),
    name: text,
    stage: fc.constantFrom(...stages),
    subject,
    alsoQualified: qualifications,
    hireType: fc.constantFrom(...hireTypes),
    homeLatitude: orNull(coordinate(90)),
    homeLongitude: orNull(coordinate(180)),
    wishes: fc.shuffledSubarray(schools.map((other) => other.id)),
    bondMonths: orNull(fc.nat(600)),
  });

const all = <Value>(values: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<readonly Value[]> => fc.tuple(...values);

/** Any district without a fault: every field of every table, in every value that may stand there. */
export const arbitraryDistrict: fc.Arbitrary<District> = fc
  .tuple(
    fc.uniqueArray(code, { minLength: 2, maxLength: 4 }),
    fc.uniqueArray(code, { minLength: 1, maxLength: 5 }),
    fc.uniqueArray(code, { maxLength: 2 }),
  )
  .chain(([schoolCodes, teacherCodes, hireCodes]) =>
    all(schoolCodes.map((id) => school(schoolId(id))))
      .map(withSharedPrincipal)
      .chain((schools) =>
        all(teacherCodes.map((id) => teacher(teacherId(id), schools))).chain((teachers) =>
          fc.record({
            schools: fc.constant(schools),
            teachers: fc.constant(teachers),
            posts: orNull(
              fc.uniqueArray(fc.constantFrom(...schools).chain(post), {
                minLength: 1,
                maxLength: 6,
                selector: ({ schoolId: at, stage, subject: taught }) => `${at} ${stage} ${taught}`,
              }),
            ),
            journeys: fc.uniqueArray(
              fc.record({
                teacherId: fc.constantFrom(...teachers.map(({ id }) => id)),
                homePlace: fc.constant(null),
                schoolId: fc.constantFrom(...schools.map(({ id }) => id)),
                minutes: fc.nat(300),
              }),
              { maxLength: 5, selector: (journey) => `${journey.teacherId} ${journey.schoolId}` },
            ),
            orders: fc.uniqueArray(order(teachers), { maxLength: 3, selector: (item) => JSON.stringify(item) }),
            hires: all(hireCodes.filter((id) => !teacherCodes.includes(id)).map((id) => hire(teacherId(id), schools))),
          }),
        ),
      ),
  )
  .map(sortedDistrict);
