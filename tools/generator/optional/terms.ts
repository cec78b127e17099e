import type { District } from '../../../src/district/district.ts';
import type { SchoolId } from '../../../src/district/ids.ts';
import type { School } from '../../../src/district/school.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import type { MovementMode } from '../../../src/district/words.ts';
import type { Move } from '../../../src/plan/transfer.ts';
import { day, referenceDate, referenceYear } from '../calendar.ts';
import type { Random } from '../random.ts';

/** In the countryside, outside it, or either. */
type Side = 'rural' | 'town' | 'any';

/** One kind of term away: its mode, where it is served and kept, how many in ten thousand teachers, and its days. */
interface Kind {
  readonly mode: MovementMode;
  readonly host: Side;
  readonly home: Side;
  readonly share: number;
  readonly start: Teacher['joinedSchool'];
  readonly end: Teacher['joinedSchool'];
}

const kinds: readonly Kind[] = [
  {
    mode: 'rotation',
    host: 'rural',
    home: 'town',
    share: 60,
    start: day(referenceYear - 2, 9, 1),
    end: day(referenceYear + 1, 8, 31),
  },
  {
    mode: 'support',
    host: 'rural',
    home: 'town',
    share: 40,
    start: day(referenceYear - 1, 9, 1),
    end: day(referenceYear, 12, 31),
  },
  {
    mode: 'shadow',
    host: 'town',
    home: 'rural',
    share: 20,
    start: day(referenceYear, 3, 1),
    end: day(referenceYear + 1, 2, 28),
  },
  // Over at the reference date: back home when the school year begins.
  { mode: 'rotation', host: 'any', home: 'any', share: 20, start: day(referenceYear - 2, 9, 1), end: referenceDate },
];

const ordinary = (teacher: Teacher): boolean =>
  teacher.role === 'teacher' &&
  teacher.established &&
  teacher.onDuty &&
  teacher.fullTime &&
  teacher.exemption === null &&
  teacher.serviceUntil === null &&
  teacher.personnelSchoolId === null;

/**
 * Teachers on terms away (domain 3), who are at the host. Teachers whose moves keep the rules or who have an order are
 * left alone. A finished term is between schools that no such move touches, since it changes the holders.
 */
export const withTerms = (draw: Random, district: District, moves: readonly Move[]): District => {
  const taken = new Set<string>([...moves, ...district.orders].map(({ teacherId }) => teacherId));
  const touched = new Set<string>(moves.flatMap((move) => [move.toSchoolId, move.fromSchoolId ?? move.toSchoolId]));
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const steady = (school: School): boolean =>
    school.managedByDistrict && school.openingDate === null && school.closingDate === null;
  const away = new Map<string, { readonly kind: Kind; readonly home: SchoolId }>();
  const shuffled = draw.shuffled(district.teachers.filter((teacher) => ordinary(teacher) && !taken.has(teacher.id)));
  for (const kind of kinds) {
    const fits = (school: School | undefined, side: Side): school is School =>
      school !== undefined &&
      steady(school) &&
      (side === 'any' || (school.areaClass === 'rural') === (side === 'rural')) &&
      (kind.end > referenceDate || !touched.has(school.id));
    let left = Math.max(1, Math.round((district.teachers.length * kind.share) / 10_000));
    for (const teacher of shuffled) {
      if (left === 0) break;
      if (away.has(teacher.id) || !fits(schools.get(teacher.schoolId), kind.host)) continue;
      const homes = district.schools.filter(
        (school) => school.id !== teacher.schoolId && fits(school, kind.home) && school.stages.includes(teacher.stage),
      );
      if (homes.length === 0) continue;
      away.set(teacher.id, { kind, home: draw.pick(homes).id });
      left -= 1;
    }
  }
  return {
    ...district,
    teachers: district.teachers.map((teacher) => {
      const term = away.get(teacher.id);
      if (term === undefined) return teacher;
      const { kind, home } = term;
      return {
        ...teacher,
        joinedSchool: kind.start > teacher.joinedSchool ? kind.start : teacher.joinedSchool,
        personnelSchoolId: home,
        termMode: kind.mode,
        termStart: kind.start,
        termEnd: kind.end,
        hostSchoolId: teacher.schoolId,
        volunteers: false,
        wishes: [],
      };
    }),
  };
};
