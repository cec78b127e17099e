import { type SchoolId, schoolId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import { maybeEligible } from './likely.ts';
import { random } from './random.ts';
import type { TeacherDraft } from './teachers.ts';
import type { Reachable } from './wishes.ts';
import type { WitnessMove } from './witness/tally.ts';

const reasons = {
  move: ['任期届满', '局党组会议决定'],
  stay: ['承担毕业班教学', '名师工作室主持人', '校际项目负责人'],
  assign: ['结对帮扶需要', '局党组会议决定'],
  forbid: ['夫妻同校回避', '亲属任职回避', '路途不便，复核同意'],
  forbid_all: ['家庭特殊困难，复核同意'],
} as const;

export interface OrdersRequest {
  readonly stream: string;
  /** Orders per eligible teacher. */
  readonly share: number;
  readonly drafts: readonly TeacherDraft[];
  readonly witness: readonly WitnessMove[];
  readonly near: Reachable;
}

/**
 * Decisions taken before the plan. Orders to send follow the witness, and orders to stay never name a teacher the
 * witness moves: together with the quotas they can always be met.
 */
export const ordersOf = ({ stream, share, drafts, witness, near }: OrdersRequest): readonly Order[] => {
  const draw = random(`${stream}|orders`);
  const moving = new Set(witness.map(({ draft }) => draft));
  const staying = draw.shuffled(drafts.filter((draft) => maybeEligible(draft) && !moving.has(draft)));
  const count = Math.round(staying.length * share);
  const sent = draw.shuffled(witness).slice(0, Math.floor((count * 2) / 5));
  const order = (draft: TeacherDraft, kind: Order['kind'], school: SchoolId | null): Order => ({
    teacherId: draft.teacher.id,
    kind,
    schoolId: school,
    reason: draw.pick(kind === 'forbid' && school === null ? reasons.forbid_all : reasons[kind]),
  });
  return [
    ...sent.map(({ draft, to }, turn) =>
      turn % 2 === 0 ? order(draft, 'move', null) : order(draft, 'assign', schoolId(to.site.id)),
    ),
    ...staying.slice(0, count).map((draft, turn) => {
      const forbidden =
        draft.place === null
          ? undefined
          : near(draft.place, 'target', draft.teacher.stage).find((site) => site !== draft.site);
      if (turn % 2 === 0) return order(draft, 'stay', null);
      return order(draft, 'forbid', forbidden === undefined || turn % 8 === 7 ? null : schoolId(forbidden.id));
    }),
  ];
};
