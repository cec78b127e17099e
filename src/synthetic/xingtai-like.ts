import type { District } from '../district/district.ts';
import type { Teacher } from '../district/teacher.ts';
import { day, referenceDate, referenceYear } from './calendar.ts';
import { drawFrom } from './generate.ts';
import type { Profile } from './profile.ts';
import { urban } from './profiles/urban.ts';

/**
 * The core of a city like Xingtai: quality schools that send, two new schools being staffed (clause 1.1), and the
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
    { kind: 'primary', area: 'rural', count: 1, pupils: 900, spread: 0.1, least: 700, most: 1100, opening: true },
    { kind: 'junior', area: 'rural', count: 1, pupils: 800, spread: 0.1, least: 600, most: 1000, opening: true },
  ],
  pupils: null,
  pupilsPerTeacher: 15.4,
  posts: { urban: 0.74, town: 0, rural: 0.26 },
  gap: { urban: 0.05, town: 0.04, rural: 0.1 },
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

export const drawXingtaiLike = (): District =>
  withBatch(drawFrom(`xingtai-like|${xingtaiLike.seed}`, profile, xingtaiLike.schools, xingtaiLike.teachers).district);
