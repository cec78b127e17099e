import type { District } from '../../src/district/district.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import { drawFrom } from './generate.ts';
import { newTeachers } from './new-teachers.ts';
import type { Profile } from './profile.ts';
import { urban } from './profiles/urban.ts';
import { random } from './random.ts';
import { largestRemainder } from './share.ts';

/**
 * Hualong's figures at a quarter (clauses 0.6, 0.26, 0.48): of 14 new schools with 26,860 places here 4, opened last
 * year and mostly vacant; of 1,000 teachers recruited in five years 50 a year; of 300 flats 75 beds. The rest invented.
 */
const profile: Profile = {
  ...urban,
  rows: [
    { kind: 'primary', area: 'urban', count: 8, pupils: 1100, spread: 0.3, least: 600, most: 2000 },
    { kind: 'primary', area: 'rural', count: 2, pupils: 1000, spread: 0.1, least: 800, most: 1300, opening: true },
    { kind: 'junior', area: 'urban', count: 3, pupils: 1100, spread: 0.2, least: 700, most: 1900 },
    { kind: 'junior', area: 'rural', count: 2, pupils: 800, spread: 0.1, least: 600, most: 1000, opening: true },
    { kind: 'primary', area: 'town', count: 2, pupils: 700, spread: 0.2, least: 400, most: 1000 },
    { kind: 'primary', area: 'rural', count: 3, pupils: 250, spread: 0.3, least: 120, most: 500 },
  ],
  pupils: { primary: 11_000, junior: 4_400 },
  posts: { urban: 0.68, town: 0.08, rural: 0.24 },
  lineage: false,
};

const hualongLike = { schools: 20, teachers: 820, seed: 2021, hires: 50, beds: 75 } as const;

/** The beds of the flats among the schools that have any remoteness, as even as whole numbers allow. */
const withBeds = (district: District): District => {
  const far = district.schools.filter((school) => school.areaClass === 'rural').map(({ id }) => id);
  const shares = largestRemainder(
    hualongLike.beds,
    far.map(() => 1),
  );
  return {
    ...district,
    schools: district.schools.map((school) => ({ ...school, dormBeds: shares[far.indexOf(school.id)] ?? 0 })),
  };
};

/** The grade of every teacher of a class, sixth and ninth graders graduating; heads and contract teachers have none. */
const withGrades = (district: District): District => {
  const draw = random(`hualong-like|${hualongLike.seed}|grades`);
  const teachers = district.teachers.map((teacher) => {
    if (teacher.role !== 'teacher' || !teacher.established) return teacher;
    const grade = teacher.stage === 'junior' ? draw.between(7, 9) : draw.between(1, 6);
    return { ...teacher, grade, graduatingClass: grade === 6 || grade === 9 };
  });
  return { ...district, teachers };
};

export const drawHualongLike = (): District => {
  const { district } = drawFrom(`hualong-like|${hualongLike.seed}`, profile, hualongLike.schools, hualongLike.teachers);
  return sortedDistrict({
    ...withBeds(withGrades(district)),
    hires: newTeachers(`hualong-like|${hualongLike.seed}|hires`, hualongLike.hires),
  });
};
