import type { District } from '../district/district.ts';
import { compareIds } from '../district/ids.ts';
import { slotKey } from '../district/post.ts';
import type { School } from '../district/school.ts';
import type { Hire } from '../district/teacher.ts';
import { travelMinutes } from '../district/travel.ts';
import { bondUntil } from '../movement/term.ts';
import type { Policy } from '../policy/policy.ts';
import { slotTable } from '../staffing/slot-table.ts';
import { type Message, message } from '../text/message.ts';
import type { Move, Placement } from './transfer.ts';

const reasonsOf = (hire: Hire, school: School, gap: number, wishRank: number | null): readonly Message[] => {
  const rural = school.areaClass === 'rural';
  return [
    ...(gap > 0 ? [message('reason.fills_gap', { gap })] : []),
    ...(rural ? [message('reason.hire_rural', { remoteness: school.remoteness })] : []),
    ...(hire.hireType === 'special_post' ? [message('reason.special_post')] : []),
    ...(hire.hireType === 'funded' ? [message(rural ? 'reason.rural_part_served' : 'reason.rural_part_owed')] : []),
    ...(wishRank === null ? [] : [message('reason.wish', { rank: wishRank })]),
    message('reason.new_teacher'),
  ];
};

/** Placements of new teachers with all facts shown to people, sorted by teacher; other moves are left out. */
export const composePlacements = (district: District, policy: Policy, moves: readonly Move[]): readonly Placement[] => {
  const arriving = moves.filter((move) => move.fromSchoolId === null);
  if (arriving.length === 0) return [];
  const hires = new Map(district.hires.map((hire) => [hire.id, hire]));
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const slots = new Map(slotTable(district, policy).map((slot) => [slot.key, slot]));
  const minutes = travelMinutes(district, policy.travelEstimate);
  return arriving
    .flatMap((move): Placement[] => {
      const hire = hires.get(move.teacherId);
      const school = schools.get(move.toSchoolId);
      if (hire === undefined || school === undefined) return [];
      const slot = slots.get(slotKey({ ...move, schoolId: move.toSchoolId }));
      const rank = hire.wishes.indexOf(move.toSchoolId);
      const wishRank = rank < 0 ? null : rank + 1;
      return [
        {
          ...move,
          fromSchoolId: null,
          hireType: hire.hireType,
          bondUntil: bondUntil(hire, policy),
          commuteMinutes: minutes({ ...hire, homePlace: null }, school),
          wishRank,
          reasons: reasonsOf(hire, school, slot === undefined ? 0 : Math.max(0, slot.required - slot.held), wishRank),
        },
      ];
    })
    .toSorted((a, b) => compareIds(a.teacherId, b.teacherId));
};
