import fc from 'fast-check';
import type { District } from '../../src/district/district.ts';
import type { Order } from '../../src/district/order.ts';
import { slotKey } from '../../src/district/post.ts';
import { stages as allStages, type Stage } from '../../src/district/words.ts';
import { aDistrict, aJourney, anOrder, aPost, aSchool, aTeacher } from './district.ts';

const subjects = ['chinese', 'mathematics'] as const;
/** Shrinks towards what is usual. */
const rarely = fc.integer({ min: 0, max: 49 }).map((roll) => roll === 49);
const sometimes = fc.integer({ min: 0, max: 3 }).map((roll) => roll === 3);

/** Schools by turns mostly of the side that sends and of the side that takes. */
const areas = [
  ['urban', 'urban', 'town', 'rural'],
  ['rural', 'rural', 'rural', 'town'],
] as const;

const schoolFacts = fc.record({
  area: fc.nat(3),
  quality: rarely,
  // Mostly primary schools; some of each other kind.
  stages: fc.constantFrom<readonly [Stage, ...Stage[]]>(
    ...Array.from({ length: 8 }, () => ['primary'] as const),
    ['primary', 'junior'],
    ['primary', 'junior'],
    ['primary', 'kindergarten'],
    ['junior', 'senior'],
  ),
  remoteness: fc.nat(3),
  spare: fc.constantFrom(2, 1, 3, 2, 3, 1, 0, -1),
  pupils: fc.integer({ min: 0, max: 160 }),
  maxOut: fc.constantFrom(null, null, null, null, 2, 1, 0),
  refuses: rarely,
  cityRun: rarely,
  opening: fc.constantFrom(...Array.from({ length: 58 }, () => null), '2026-09-01', '2027-09-01'),
  closing: fc.constantFrom(...Array.from({ length: 58 }, () => null), '2026-08-31'),
});

const teacherFacts = fc.record({
  at: fc.nat(3),
  secondStage: fc.integer({ min: 0, max: 7 }).map((roll) => roll === 7),
  subject: fc.constantFrom<(typeof subjects)[number]>('chinese', 'chinese', 'chinese', 'mathematics'),
  also: fc.option(fc.constantFrom(...subjects), { freq: 2 }),
  acrossStages: fc.option(fc.constantFrom(...allStages), { freq: 2 }),
  acrossSubject: fc.constantFrom(...subjects),
  joined: fc.constantFrom(
    '2012-09-01',
    '2012-09-01',
    '2012-09-01',
    '2013-09-01',
    '2015-03-01',
    '2020-09-01',
    '2020-09-02',
    '2023-09-01',
  ),
  born: fc.constantFrom(...Array.from({ length: 11 }, () => '1985-06-01'), '1968-01-01'),
  backbone: fc.constantFrom('none', 'county', 'none', 'city', 'county', 'school'),
  validUntil: fc.constantFrom(null, null, null, null, '2026-08-31', '2025-12-31'),
  degree: fc.constantFrom('bachelor', 'college', 'secondary', 'master'),
  head: rarely,
  contract: rarely,
  borrowed: rarely,
  partTime: rarely,
  exempt: rarely,
  bound: rarely,
  leaves: rarely,
  volunteers: sometimes,
  wishes: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
  accepts: fc.integer({ min: 0, max: 14 }).map((roll) => roll < 14),
  points: fc.option(fc.nat(30), { freq: 2 }),
  home: fc.constantFrom('A', 'B', 'A', 'B', null),
  order: fc.constantFrom<Order['kind'] | null>(
    ...Array.from({ length: 60 }, () => null),
    'move',
    'stay',
    'assign',
    'forbid',
  ),
  orderSchool: fc.nat(3),
});

type SchoolFacts = typeof schoolFacts extends fc.Arbitrary<infer Facts> ? Facts : never;
type TeacherFacts = typeof teacherFacts extends fc.Arbitrary<infer Facts> ? Facts : never;

const areaOf = (facts: SchoolFacts, at: number) => areas[at % 2]?.[facts.area] ?? 'rural';
const schoolCode = (index: number): string => `S${index + 1}`;

const teacherOf = (facts: TeacherFacts, index: number, schools: readonly SchoolFacts[], heads: Set<string>) => {
  const at = facts.at % schools.length;
  const [first, second] = schools[at]?.stages ?? ['primary'];
  const stage = facts.secondStage && second !== undefined ? second : first;
  const schoolId = schoolCode(at);
  // One principal a school, as the cross-checks demand.
  const head = facts.head && !heads.has(schoolId);
  if (head) heads.add(schoolId);
  const wishes = facts.wishes.map((wish) => schoolCode(wish % schools.length)).filter((wish) => wish !== schoolId);
  return aTeacher({
    id: `T${index + 1}`,
    schoolId,
    stage,
    subject: facts.subject,
    alsoQualified: [
      ...(facts.also === null || facts.also === facts.subject ? [] : [{ stage, subject: facts.also }]),
      ...(facts.acrossStages === null || facts.acrossStages === stage
        ? []
        : [{ stage: facts.acrossStages, subject: facts.acrossSubject }]),
    ],
    joinedSchool: facts.joined,
    birthDate: facts.born,
    backboneLevel: facts.backbone,
    backboneValidUntil: facts.backbone === 'none' ? null : facts.validUntil,
    degree: facts.degree,
    role: head ? 'principal' : 'teacher',
    established: !facts.contract,
    onDuty: !facts.borrowed,
    fullTime: !facts.partTime,
    exemption: facts.exempt ? 'illness' : null,
    serviceUntil: facts.bound ? '2027-08-31' : null,
    retiresOn: facts.leaves ? '2026-08-01' : null,
    volunteers: facts.volunteers,
    wishes: [...new Set(wishes)],
    acceptsAssignment: facts.accepts,
    points: facts.points,
    homePlace: facts.home,
  });
};

type SmallTeacher = ReturnType<typeof teacherOf>;

const slotOf = (teacher: SmallTeacher) => ({
  schoolId: teacher.schoolId,
  stage: teacher.stage,
  subject: teacher.role === 'teacher' ? teacher.subject : teacher.role,
});

const ordersOf = (facts: TeacherFacts, teacher: SmallTeacher, schools: number): readonly Order[] => {
  if (facts.order === null) return [];
  const school = schoolCode(facts.orderSchool % schools);
  if (facts.order === 'assign')
    return school === teacher.schoolId ? [] : [anOrder({ teacherId: teacher.id, kind: 'assign', schoolId: school })];
  if (facts.order === 'forbid' && facts.orderSchool > 0)
    return [anOrder({ teacherId: teacher.id, kind: 'forbid', schoolId: school })];
  return [anOrder({ teacherId: teacher.id, kind: facts.order })];
};

/** Need beside what is held, rural schools mostly short and the others mostly over; a vacant slot may be needed too. */
const postNumbers = fc.record({
  short: fc.constantFrom(1, 2, 1, 0, 2, -1),
  listed: fc.integer({ min: 0, max: 4 }).map((roll) => roll < 4),
  lower: fc.option(fc.nat(2), { freq: 5 }),
  upper: fc.option(fc.nat(2), { freq: 4 }),
});

/** Districts of 2 to 4 schools and 2 to 8 teachers, every column in play: eligible or not, with and without room. */
export const smallDistricts: fc.Arbitrary<District> = fc
  .record({
    schools: fc.array(schoolFacts, { minLength: 2, maxLength: 4, size: 'max' }),
    teachers: fc.array(teacherFacts, { minLength: 2, maxLength: 8, size: 'max' }),
    posts: fc.array(postNumbers, { minLength: 16, maxLength: 16 }),
    minutes: fc.array(fc.constantFrom(10, 15, 20, 25, 30, 30, 35, 45, 50, 60, 61, 90, null), {
      minLength: 8,
      maxLength: 8,
    }),
  })
  .map(({ schools, teachers: people, posts: numbers, minutes }) => {
    const heads = new Set<string>();
    const teachers = people.map((facts, index) => teacherOf(facts, index, schools, heads));
    const holders = teachers.filter(
      ({ established, onDuty, retiresOn }) => established && onDuty && retiresOn === null,
    );
    const heldIn = (key: string): number =>
      holders.filter((teacher) => slotKey(aPost({ ...slotOf(teacher), required: 0 })) === key).length;
    const stagesOf = (facts: SchoolFacts) => facts.stages;

    let next = 0;
    const teaching = schools.flatMap((facts, at) =>
      stagesOf(facts).flatMap((stage) =>
        subjects.flatMap((subject) => {
          const number = numbers[next++ % numbers.length];
          const slot = aPost({ schoolId: schoolCode(at), stage, subject, required: 0 });
          const held = heldIn(slotKey(slot));
          if (number === undefined || (!number.listed && held === 0)) return [];
          const required = Math.max(0, held + (areaOf(facts, at) === 'rural' ? number.short : -number.short));
          const min = number.lower === null ? null : Math.max(0, required - number.lower);
          return [{ ...slot, required, min, max: number.upper === null ? null : required + number.upper }];
        }),
      ),
    );
    const headPosts = teachers
      .filter(({ role }) => role === 'principal')
      .map((teacher) => aPost({ ...slotOf(teacher), required: 1 }));

    return aDistrict({
      schools: schools.map((facts, at) => {
        const held = holders.filter(({ schoolId }) => schoolId === schoolCode(at)).length;
        return aSchool({
          id: schoolCode(at),
          stages: stagesOf(facts),
          areaClass: areaOf(facts, at),
          qualitySchool: facts.quality,
          remoteness: facts.remoteness,
          approvedPosts: Math.max(0, held + facts.spare),
          pupilsPrimary: facts.stages.includes('primary') ? facts.pupils : null,
          pupilsJunior: facts.stages.includes('junior') ? Math.ceil(facts.pupils / 2) : null,
          maxOut: facts.maxOut,
          accepts: !facts.refuses,
          managedByDistrict: !facts.cityRun,
          openingDate: facts.opening,
          closingDate: facts.closing,
        });
      }),
      teachers,
      posts: [...teaching, ...headPosts],
      journeys: schools.flatMap((_, at) =>
        ['A', 'B'].flatMap((homePlace, which) => {
          const known = minutes[at * 2 + which] ?? null;
          return known === null ? [] : [aJourney({ homePlace, schoolId: schoolCode(at), minutes: known })];
        }),
      ),
      orders: teachers.flatMap((teacher, index) => {
        const facts = people[index];
        return facts === undefined ? [] : ordersOf(facts, teacher, schools.length);
      }),
    });
  });
