import type { District } from '../../src/district/district.ts';
import { type SchoolId, type TeacherId, teacherId } from '../../src/district/ids.ts';
import { slotKey } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import type { Hire } from '../../src/district/teacher.ts';
import { type HireType, isHeadSubject } from '../../src/district/words.ts';
import type { Move, RosterMove } from '../../src/plan/transfer.ts';
import { holdsPost, homeSlot } from '../../src/staffing/holding.ts';
import { referenceDate } from './calendar.ts';
import { personName } from './names.ts';
import { random } from './random.ts';

/** New teachers, and a place for each that the witness of the default policy leaves open. */
export interface DrawnHires {
  readonly hires: readonly Hire[];
  readonly placements: readonly Move[];
}

/** At most this share of a school after the plan, as the default policy has it: 3 of 10. */
const withinShare = (hires: number, staff: number): boolean => 10 * hires <= 3 * staff;

/** A school over its approved posts does not grow, lent posts or not. */
const roomOf = ({ approvedPosts, postPool }: School, today: number): number =>
  today > approvedPosts ? today : approvedPosts + postPool;

const tally = <Key>(keys: Iterable<Key>): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * Up to `count` new teachers for posts that the witness leaves unfilled, rural and remote schools first: fewer where the
 * gaps, the approved posts or the share of new teachers give no more room. Types as counties hire (domain 2.8).
 */
export const drawHires = (
  stream: string,
  district: District,
  witness: readonly RosterMove[],
  count: number,
): DrawnHires => {
  const draw = random(`${stream}|hires`);
  const moved = new Map<TeacherId, RosterMove>(witness.map((move) => [move.teacherId, move]));
  const places = district.teachers
    .filter((teacher) => holdsPost(teacher, referenceDate))
    .map((teacher) => {
      const move = moved.get(teacher.id);
      return move === undefined ? homeSlot(teacher) : { ...move, schoolId: move.toSchoolId };
    });
  const held = tally(places.map(slotKey));
  const today = tally(district.teachers.filter((one) => holdsPost(one, referenceDate)).map((one) => one.schoolId));
  const staff = tally(places.map((place) => place.schoolId));
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const open = (school: School): boolean =>
    school.accepts && school.managedByDistrict && school.closingDate === null && school.openingDate === null;
  const rank = ({ areaClass, remoteness }: School): number => (areaClass === 'rural' ? 1 + remoteness : 0);
  const gaps = (district.posts ?? [])
    .filter((post) => !isHeadSubject(post.subject))
    .flatMap((post) => {
      const school = schools.get(post.schoolId);
      const missing = post.required - (held.get(slotKey(post)) ?? 0);
      return school !== undefined && open(school) && missing > 0
        ? Array.from({ length: missing }, () => ({ post, school }))
        : [];
    })
    .toSorted((a, b) => rank(b.school) - rank(a.school));
  const arrived = new Map<SchoolId, number>();
  const chosen: { readonly hire: Hire; readonly placement: Move }[] = [];
  for (const { post, school } of gaps) {
    if (chosen.length >= count) break;
    const [already, people] = [arrived.get(school.id) ?? 0, staff.get(school.id) ?? 0];
    if (people >= roomOf(school, today.get(school.id) ?? 0) || !withinShare(already + 1, people + 1)) continue;
    arrived.set(school.id, already + 1);
    staff.set(school.id, people + 1);
    const { stage, subject } = post;
    const id = teacherId(`N${String(chosen.length + 1).padStart(4, '0')}`);
    const hireType = draw.weighted<HireType>([
      ['recruit', 0.6],
      [school.areaClass === 'rural' ? 'special_post' : 'recruit', 0.2],
      ['funded', 0.15],
      ['talent', 0.05],
    ]);
    const hire: Hire = {
      id,
      name: personName(draw, draw.chance(0.7) ? 'female' : 'male'),
      stage,
      subject,
      alsoQualified: [],
      hireType,
      homeLatitude: null,
      homeLongitude: null,
      wishes: draw.chance(0.3) ? [school.id] : [],
      bondMonths: hireType === 'recruit' ? 60 : null,
    };
    chosen.push({ hire, placement: { teacherId: id, fromSchoolId: null, toSchoolId: school.id, stage, subject } });
  }
  return { hires: chosen.map(({ hire }) => hire), placements: chosen.map(({ placement }) => placement) };
};
