import type { District } from '../../src/district/district.ts';
import { type Post, type Slot, slotKey } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import type { Teacher } from '../../src/district/teacher.ts';
import { isHeadSubject } from '../../src/district/words.ts';
import { day, referenceDate, referenceYear } from './calendar.ts';
import { drawFrom } from './generate.ts';
import { newTeachersFor } from './new-teachers.ts';
import type { Profile } from './profile.ts';
import { urban } from './profiles/urban.ts';

/**
 * The core of a city like Xingtai: quality schools that send, two new schools that open on 1 September with their first
 * grade (clause 1.1), each paired with a quality school (1.3), and the
 * titles of one batch, 15 named teachers of the city and 40 backbone teachers of subjects (1.9, 1.10), valid three
 * years. One of three administrations: the others' schools are not in it (1.24). The rest is invented.
 */
const profile: Profile = {
  ...urban,
  rows: [
    { kind: 'primary', area: 'urban', count: 9, pupils: 1000, spread: 0.25, least: 600, most: 1800 },
    { kind: 'primary', area: 'rural', count: 3, pupils: 500, spread: 0.2, least: 300, most: 800 },
    { kind: 'junior', area: 'urban', count: 4, pupils: 1000, spread: 0.2, least: 700, most: 1800 },
    { kind: 'junior', area: 'rural', count: 1, pupils: 600, spread: 0.2, least: 400, most: 900 },
    { kind: 'primary', area: 'rural', count: 1, pupils: 260, spread: 0.1, least: 220, most: 300, opening: true },
    { kind: 'junior', area: 'rural', count: 1, pupils: 300, spread: 0.1, least: 250, most: 350, opening: true },
  ],
  pupils: null,
  pupilsPerTeacher: 15.4,
  posts: { urban: 0.78, town: 0, rural: 0.22 },
  gap: { urban: 0.03, town: 0.04, rural: 0.08 },
  surplus: { urban: 0.14, town: 0.07, rural: 0.04 },
  backbone: { urban: 0.2, town: 0.12, rural: 0.1 },
  quality: { urban: 0.6, town: 0, rural: 0 },
  lineage: false,
};

const xingtaiLike = { schools: 19, teachers: 780, seed: 2020 } as const;
const batch = { named: 15, backbone: 40 } as const;

const isTitled = ({ backboneLevel, backboneValidUntil }: Teacher): boolean =>
  backboneLevel !== 'none' &&
  backboneLevel !== 'school' &&
  (backboneValidUntil === null || backboneValidUntil >= referenceDate);

/**
 * Exactly the titles of the batch, on those drawn with one: quality schools have the first call, then the order of the
 * roster, named and backbone teachers by turns. The others keep a title of their school's.
 */
const withBatch = (district: District): District => {
  const until = day(referenceYear + 2, 12, 31);
  const quality = new Set(district.schools.filter((school) => school.qualitySchool).map(({ id }) => id));
  const titled = district.teachers.filter(isTitled);
  const order = [
    ...titled.filter(({ schoolId }) => quality.has(schoolId)),
    ...titled.filter(({ schoolId }) => !quality.has(schoolId)),
  ].map(({ id }) => id);
  const levelAt = (place: number): Teacher['backboneLevel'] => {
    if (place >= batch.named + batch.backbone) return 'school';
    return place % 3 === 0 && place < 3 * batch.named ? 'city' : 'county';
  };
  const levels = new Map(order.map((id, place) => [id, levelAt(place)]));
  const teachers = district.teachers.map((teacher): Teacher => {
    const level = levels.get(teacher.id);
    if (level === undefined) return teacher;
    const specialGrade = teacher.specialGrade && level !== 'school';
    return { ...teacher, backboneLevel: level, backboneValidUntil: level === 'school' ? null : until, specialGrade };
  });
  return { ...district, teachers };
};

/** The schools drawn as new open the day after the reference date, each with a quality school of its stage for a parent. */
const withNewSchools = (district: District): District => {
  const parents = district.schools.filter((school) => school.qualitySchool);
  const taken = new Set<string>();
  const parentOf = (school: School): School['partnerSchool'] => {
    const parent = parents.find((one) => one.stages[0] === school.stages[0] && !taken.has(one.id));
    if (parent !== undefined) taken.add(parent.id);
    return parent?.id ?? null;
  };
  const isNew = (school: School): boolean => school.openingDate !== null;
  return {
    ...district,
    schools: district.schools.map((school) => ({
      ...school,
      openingDate: isNew(school) ? day(referenceYear, 9, 1) : null,
      partnerSchool: isNew(school) ? parentOf(school) : null,
    })),
  };
};

/**
 * Years in a row in which each principal missed the targets (clause 1.22): at most two, so none must be replaced
 * (1.23).
 */
const withTargets = (district: District): District => {
  const principals = district.teachers.filter((teacher) => teacher.role === 'principal').map(({ id }) => id);
  return {
    ...district,
    teachers: district.teachers.map((teacher) =>
      teacher.role === 'principal' ? { ...teacher, failedYears: principals.indexOf(teacher.id) % 3 } : teacher,
    ),
  };
};

/**
 * What is recruited for (clause 1.8): posts of the new schools whose subject the other schools have least to spare of,
 * three in ten of a school's posts at most (clause 1.5).
 */
const wanted = (district: District): readonly Slot[] => {
  const held = new Map<string, number>();
  for (const teacher of district.teachers)
    if (teacher.role === 'teacher' && teacher.established && teacher.onDuty)
      held.set(slotKey(teacher), (held.get(slotKey(teacher)) ?? 0) + 1);
  const posts = (district.posts ?? []).filter(({ subject }) => !isHeadSubject(subject));
  const over = (post: Post): number => (held.get(slotKey(post)) ?? 0) - post.required;
  const spare = new Map<string, number>();
  for (const post of posts) {
    const kind = `${post.stage} ${post.subject}`;
    spare.set(kind, (spare.get(kind) ?? 0) + Math.max(0, over(post)));
  }
  const spareOf = (post: Post): number => (spare.get(`${post.stage} ${post.subject}`) ?? 0) + over(post);
  return district.schools
    .filter((school) => school.openingDate !== null)
    .flatMap((school) => {
      const own = posts.filter((post) => post.schoolId === school.id);
      const all = own.reduce((sum, { required }) => sum + required, 0);
      const vacant = own.flatMap((post) => Array.from({ length: Math.max(0, -over(post)) }, () => post));
      return vacant.toSorted((a, b) => spareOf(a) - spareOf(b)).slice(0, Math.floor((all * 3) / 10));
    });
};

export const drawXingtaiLike = (): District => {
  const stream = `xingtai-like|${xingtaiLike.seed}`;
  const { district } = drawFrom(stream, profile, xingtaiLike.schools, xingtaiLike.teachers);
  const opened = withTargets(withBatch(withNewSchools(district)));
  return { ...opened, hires: newTeachersFor(`${stream}|hires`, wanted(opened)) };
};
