import type { District } from '../district/district.ts';
import { compareIds } from '../district/ids.ts';
import { placesByHand } from '../district/order.ts';
import { slotKey } from '../district/post.ts';
import { travelMinutes } from '../district/travel.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import { displacedTeachers } from '../movement/closed-schools.ts';
import { countsInQuota, goesRight } from '../movement/counting.ts';
import { modeOfMove } from '../movement/mode-of-move.ts';
import { mustBeReplaced } from '../movement/replaced-heads.ts';
import { redeploymentOf } from '../movement/surplus.ts';
import { takesTitle } from '../movement/term.ts';
import { isSourceSchool } from '../policy/areas.ts';
import { isBackbone } from '../policy/backbone.ts';
import type { Policy } from '../policy/policy.ts';
import { losesGrassrootsTitle } from '../policy/title-levels.ts';
import { slotTable } from '../staffing/slot-table.ts';
import { type Message, message } from '../text/message.ts';
import { planFacts } from './facts/plan-facts.ts';
import { lowerGoals } from './serves/lower-goals.ts';
import { servesOf } from './serves/serves-of.ts';
import type { Move, Transfer } from './transfer.ts';

/** The benefit of a move and its preconditions, in the order a person would give them. */
const reasonsOf = (facts: {
  readonly eligible: boolean;
  readonly ordered: boolean;
  readonly seedTeam: boolean;
  readonly replaced: boolean;
  readonly displaced: boolean;
  readonly redeployed: boolean;
  readonly volunteers: boolean;
  readonly wishRank: number | null;
  readonly gap: number;
  readonly backbone: boolean;
  readonly countsSourceSet: boolean;
  readonly losesTitle: boolean;
}): readonly Message[] => [
  ...(facts.ordered ? [message('reason.ordered')] : []),
  ...(facts.seedTeam ? [message('reason.seed_team')] : []),
  ...(facts.displaced ? [message('reason.closed_school')] : []),
  ...(facts.redeployed ? [message('reason.surplus_post')] : []),
  ...(facts.replaced ? [message('reason.head_replacement')] : []),
  ...(facts.gap > 0 ? [message('reason.fills_gap', { gap: facts.gap })] : []),
  ...(facts.wishRank !== null ? [message('reason.wish', { rank: facts.wishRank })] : []),
  ...(facts.volunteers ? [message('reason.volunteer')] : []),
  ...(facts.countsSourceSet ? [message('reason.counts_source_set')] : []),
  ...(facts.backbone ? [message('reason.backbone')] : []),
  ...(facts.eligible
    ? [message('reason.eligible')]
    : facts.displaced || facts.redeployed
      ? []
      : [message('reason.below_tenure')]),
  ...(facts.losesTitle ? [message('reason.grassroots_lost')] : []),
];

/**
 * Bare moves with all facts shown to people, sorted by teacher. Moves of unknown people are left out, and placements of
 * new teachers: those are `composePlacements`'.
 */
export const composeTransfers = (
  district: District,
  policy: Policy,
  ledger: Ledger,
  moves: readonly Move[],
): readonly Transfer[] => {
  const teachers = new Map(district.teachers.map((teacher) => [teacher.id, teacher]));
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const slots = new Map(slotTable(district, policy).map((slot) => [slot.key, slot]));
  const ordered = new Set(district.orders.filter(placesByHand).map((order) => order.teacherId));
  const redeployment = redeploymentOf(district, policy);
  const modeOf = modeOfMove(district, policy, redeployment);
  const isRight = goesRight(district.schools, policy);
  const displaced = displacedTeachers(district, policy);
  const minutes = travelMinutes(district, policy.travelEstimate);
  const facts = planFacts(district, policy, ledger, moves, null);
  const serves = servesOf(facts);
  return moves
    .flatMap((move): Transfer[] => {
      const teacher = teachers.get(move.teacherId);
      const from = move.fromSchoolId === null ? undefined : schools.get(move.fromSchoolId);
      const to = schools.get(move.toSchoolId);
      if (teacher === undefined || from === undefined || to === undefined) return [];
      const head = teacher.role !== 'teacher';
      const mode = modeOf(teacher, from, to, move);
      const redeployed = redeployment?.redeploys(teacher, { ...move, schoolId: to.id }) === true;
      const counted =
        !redeployed &&
        (ledger.entries.get(teacher.id)?.eligible ?? false) &&
        !(head && policy.principals === 'separate') &&
        countsInQuota(mode, policy, 'teachers');
      const slot = slots.get(slotKey({ ...move, schoolId: move.toSchoolId }));
      const rank = teacher.wishes.indexOf(move.toSchoolId);
      const backbone = isBackbone(teacher, policy);
      const countsSourceSet = counted && isSourceSchool(from, policy) && isRight(from.id, to.id);
      const wishRank = rank < 0 ? null : rank + 1;
      const planned = facts.plannedBy.get(teacher.id);
      const served = planned === undefined ? [] : serves(planned);
      return [
        {
          ...move,
          fromSchoolId: from.id,
          mode,
          countsDistrict: counted,
          countsSourceSet,
          backbone,
          commuteMinutes: minutes(teacher, to),
          wishRank,
          reasons: reasonsOf({
            eligible: ledger.entries.get(teacher.id)?.eligible ?? false,
            ordered: ordered.has(teacher.id),
            seedTeam: mode === 'seed_team',
            displaced: displaced.has(teacher.id),
            redeployed,
            replaced: mustBeReplaced(teacher, policy),
            volunteers: teacher.volunteers,
            wishRank,
            gap: slot === undefined ? 0 : Math.max(0, slot.required - slot.held),
            backbone,
            countsSourceSet,
            losesTitle: takesTitle(mode, policy) && losesGrassrootsTitle(teacher, to, policy),
          }),
          serves: served,
          onlyGoals: served.length === 0 ? lowerGoals(policy) : [],
        },
      ];
    })
    .toSorted((a, b) => compareIds(a.teacherId, b.teacherId));
};
