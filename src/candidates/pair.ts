import type { District } from '../district/district.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { Order } from '../district/order.ts';
import type { School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import { type TravelMinutes, travelMinutes } from '../district/travel.ts';
import { displacedTeachers } from '../movement/closed-schools.ts';
import { type ModeOfMove, modeOfMove } from '../movement/mode-of-move.ts';
import { seededSchools } from '../movement/new-schools.ts';
import { type Redeployment, redeploymentOf } from '../movement/surplus.ts';
import { isSourceSchool, isTargetSchool } from '../policy/areas.ts';
import type { Policy } from '../policy/policy.ts';
import type { SlotState } from '../staffing/slot-table.ts';
import type { PairRuleId } from './refusal-id.ts';

/** Look-ups of the pair rules, computed once. */
export interface PairContext {
  readonly policy: Policy;
  readonly schools: ReadonlyMap<SchoolId, School>;
  readonly sources: ReadonlySet<SchoolId>;
  readonly targets: ReadonlySet<SchoolId>;
  readonly orders: ReadonlyMap<TeacherId, readonly Order[]>;
  readonly minutes: TravelMinutes;
  /** The mode a move would be made in. */
  readonly modeOf: ModeOfMove;
  /** New schools with the parent schools whose teachers found them (key `seed_teams`). */
  readonly seeded: ReadonlyMap<SchoolId, ReadonlySet<SchoolId>>;
  /** Who is placed elsewhere because their school has closed. */
  readonly displaced: ReadonlySet<TeacherId>;
  /** Who is redeployed out of a surplus post; `null` where the policy redeploys no teacher. */
  readonly redeployment: Redeployment | null;
}

/** One teacher, one slot at another school or the own. */
export interface Pair {
  readonly teacher: Teacher;
  readonly home: School;
  readonly slot: SlotState;
  readonly school: School;
  /** One-way minutes, `null` unknown. */
  readonly minutes: number | null;
}

/** A reason a pair is no candidate: its name, its clause, its test. Words stand in the catalogue under `refusal.<id>`. */
export interface PairRule {
  readonly id: PairRuleId;
  readonly clause: string;
  readonly refuses: (pair: Pair, context: PairContext) => boolean;
}

export const pairContext = (district: District, policy: Policy): PairContext => {
  const orders = new Map<TeacherId, Order[]>();
  for (const order of district.orders) {
    if (order.takenBack === true) continue;
    const list = orders.get(order.teacherId);
    if (list) list.push(order);
    else orders.set(order.teacherId, [order]);
  }
  const redeployment = redeploymentOf(district, policy);
  return {
    policy,
    schools: new Map(district.schools.map((school) => [school.id, school])),
    sources: new Set(district.schools.filter((school) => isSourceSchool(school, policy)).map((school) => school.id)),
    targets: new Set(district.schools.filter((school) => isTargetSchool(school, policy)).map((school) => school.id)),
    orders,
    modeOf: modeOfMove(district, policy, redeployment),
    seeded: seededSchools(district.schools, policy),
    displaced: displacedTeachers(district, policy),
    redeployment,
    minutes: travelMinutes(district, policy.travelEstimate),
  };
};

export const hasOrder = (context: PairContext, teacher: Teacher, kind: Order['kind']): boolean =>
  context.orders.get(teacher.id)?.some((order) => order.kind === kind) ?? false;
