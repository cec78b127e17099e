import type { District } from '../../src/district/district.ts';
import type { TeacherId } from '../../src/district/ids.ts';
import type { Hire } from '../../src/district/teacher.ts';
import { type DrawnHires, drawHires } from './draw-hires.ts';
import { drawFrom } from './generate.ts';
import type { Profile } from './profile.ts';
import { rural } from './profiles/rural.ts';

/**
 * A county like those of Liaocheng: teaching points of the lower grades (clause 2.3), boarding schools in townships
 * (2.4), small schools under 100 pupils (2.42), and in each rural school district one teacher of the special grade
 * (2.30), and new teachers with bonds and areas of service (2.18, 2.20). Numbers of schools and people are invented.
 */
const profile: Profile = {
  ...rural,
  rows: [
    { kind: 'primary', area: 'town', count: 5, pupils: 700, spread: 0.3, least: 400, most: 1300 },
    { kind: 'primary', area: 'rural', count: 9, pupils: 180, spread: 0.45, least: 60, most: 400 },
    { kind: 'junior', area: 'town', count: 3, pupils: 800, spread: 0.25, least: 400, most: 1400 },
    { kind: 'junior', area: 'rural', count: 2, pupils: 450, spread: 0.3, least: 250, most: 700 },
    { kind: 'point', area: 'rural', count: 6, pupils: 28, spread: 0.4, least: 10, most: 55 },
    { kind: 'primary', area: 'urban', count: 2, pupils: 1400, spread: 0.2, least: 1000, most: 1900 },
    { kind: 'nine_year', area: 'rural', count: 1, pupils: 600, spread: 0.2, least: 400, most: 900 },
  ],
  posts: { urban: 0.2, town: 0.45, rural: 0.35 },
  places: { ...rural.places, perSchool: 0.3, townKm: 14, radiusKm: 26 },
  gap: { urban: 0.03, town: 0.04, rural: 0.15 },
  quality: { urban: 0.4, town: 0.15, rural: 0 },
  lineage: false,
};

const liaochengLike = { schools: 28, teachers: 640, seed: 20201208, hires: 16 } as const;

/** Of each rural school district the holder of its special-grade post: the first on the roster with a senior title. */
const specialGradeHolders = (district: District): ReadonlySet<TeacherId> => {
  const clusterOf = new Map(
    district.schools.flatMap(({ id, areaClass, cluster }) =>
      areaClass === 'rural' && cluster !== null ? [[id, cluster] as const] : [],
    ),
  );
  const holders = new Map<string, TeacherId>();
  for (const { id, schoolId, established, onDuty, title } of district.teachers) {
    const cluster = clusterOf.get(schoolId);
    if (cluster === undefined || holders.has(cluster) || !established || !onDuty) continue;
    if (title === 'senior' || title === 'full_senior') holders.set(cluster, id);
  }
  return new Set(holders.values());
};

/**
 * The rural schools of the school district for which a new teacher is recruited: the area of service (clause 2.20).
 * Types and bonds are those of `drawHires`.
 */
const withServiceAreas = (district: District, { hires, placements }: DrawnHires): readonly Hire[] => {
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const posts = new Map(placements.map(({ teacherId, toSchoolId }) => [teacherId, schools.get(toSchoolId)]));
  return hires.map((hire) => {
    const post = posts.get(hire.id);
    if (post === undefined || post.areaClass !== 'rural' || post.cluster === null) return hire;
    const area = district.schools.filter(({ areaClass, cluster }) => areaClass === 'rural' && cluster === post.cluster);
    return { ...hire, serviceSchools: area.map(({ id }) => id) };
  });
};

export const drawLiaochengLike = (): District => {
  const { district, witness } = drawFrom(
    `liaocheng-like|${liaochengLike.seed}`,
    profile,
    liaochengLike.schools,
    liaochengLike.teachers,
  );
  const holders = specialGradeHolders(district);
  const drawn = drawHires(`liaocheng-like|${liaochengLike.seed}`, district, witness, liaochengLike.hires);
  return {
    ...district,
    hires: withServiceAreas(district, drawn),
    teachers: district.teachers.map((teacher) => ({ ...teacher, specialGrade: holders.has(teacher.id) })),
  };
};
