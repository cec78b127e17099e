import type { District } from '../../src/district/district.ts';
import type { SchoolId } from '../../src/district/ids.ts';
import { slotKey } from '../../src/district/post.ts';
import type { ShortfallReason } from '../../src/itinerant/itinerant-plan.ts';
import { classCount } from '../../src/itinerant/need/lessons.ts';
import { type Demand, type HubSlot, itinerantNeed, type Need, type Traveller } from '../../src/itinerant/need/need.ts';
import { roadMap } from '../../src/itinerant/need/roads.ts';
import { areTied } from '../../src/itinerant/need/small-school.ts';
import { qualifies } from '../../src/movement/qualification.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { leastMeeting } from '../../src/policy/rate.ts';
import { schoolMinutes } from '../graphs/school-routes.ts';

/** A teacher who may go to a school, and the demands there they are qualified for, by index. */
export interface Pair {
  readonly traveller: Traveller;
  readonly slot: HubSlot;
  readonly schoolId: SchoolId;
  /** One way. */
  readonly minutes: number;
  /** Lessons a week given there at least, if any. */
  readonly least: number;
  readonly demands: readonly number[];
}

export interface ItinerantInstance {
  readonly district: District;
  readonly policy: Policy;
  readonly need: Need;
  readonly pairs: readonly Pair[];
  /** Simultaneous visitors of a school: its classes. */
  readonly places: ReadonlyMap<SchoolId, number>;
  readonly reasonOf: (demand: Demand) => ShortfallReason;
}

/**
 * Who may go where: tied schools, a known way within the limit, a missing lesson they are qualified for. Pairs are
 * left out only where no visit fits: the lessons their slot can spare do not hold the fewest lessons and one journey.
 */
export const itinerantInstance = (district: District, policy: Policy, moves: readonly Move[]): ItinerantInstance => {
  const need = itinerantNeed(district, policy, moves);
  const minutesTo = schoolMinutes(roadMap(district, policy));
  const terms = { crossStage: policy.crossStage, orders: district.orders };
  const slots = new Map(need.hubSlots.map((slot) => [slot.key, slot]));
  const wanted = [...need.demands.keys()].filter((index) => (need.demands[index]?.missing ?? 0) > 0);
  const bySchool = Map.groupBy(wanted, (index) => need.demands[index]?.schoolId ?? '');
  const reasons = new Map<Demand, ShortfallReason>();
  const better = (demand: Demand, reason: ShortfallReason): void => {
    if (reason === 'no_lessons_to_spare' || !reasons.has(demand)) reasons.set(demand, reason);
  };
  const pairs = need.travellers.flatMap((traveller) =>
    [...bySchool.values()].flatMap((indices): Pair[] => {
      const demands = indices.filter((index) => {
        const demand = need.demands[index];
        return demand !== undefined && qualifies(traveller.teacher, demand, terms);
      });
      const school = need.demands[demands[0] ?? -1]?.school;
      const slot = slots.get(slotKey(traveller.slot));
      if (school === undefined || slot === undefined || !areTied(traveller.hub, school, policy)) return [];
      const minutes = minutesTo(traveller.hub.id, school.id);
      const reachable =
        minutes !== null && (policy.itinerantMaxMinutes === null || minutes <= policy.itinerantMaxMinutes);
      for (const index of demands) {
        const demand = need.demands[index];
        if (demand !== undefined) better(demand, reachable ? 'no_lessons_to_spare' : 'out_of_reach');
      }
      if (!reachable) return [];
      const least = Math.max(1, leastMeeting(policy.itinerantLeastShare, traveller.load));
      const spare = Math.min(traveller.load, slot.travellers.length * traveller.load - slot.kept);
      const hour = policy.itinerantMinutesPerLesson;
      if (least * hour + 2 * minutes > spare * hour) return [];
      return [{ traveller, slot, schoolId: school.id, minutes, least, demands }];
    }),
  );
  return {
    district,
    policy,
    need,
    pairs,
    places: new Map(need.demands.map(({ school }) => [school.id, classCount(school)])),
    reasonOf: (demand) => reasons.get(demand) ?? 'nobody_qualified',
  };
};
