import type { District } from '../district/district.ts';
import type { Conflict } from '../plan/plan.ts';
import type { RuleId } from '../rules/rule-id.ts';
import { type Message, message } from '../text/message.ts';
import { columnName } from './column-name.ts';
import type { ColumnKey } from './columns.ts';
import { groupColumns } from './missing-columns.ts';
import { isFilled } from './readiness.ts';

/**
 * A column whose absence alone can leave a district without a plan, with the rules whose conflict then rests on it.
 * Other missing columns only make more people eligible, which never takes a plan away.
 */
interface Decisive {
  readonly column: ColumnKey;
  readonly rules: readonly RuleId[];
}

/** In the order in which a bureau fills them. */
const decisive: readonly Decisive[] = [
  { column: 'teachers.backboneLevel', rules: ['backbone_quota', 'school_backbone_quota'] },
  { column: 'posts.required', rules: ['slot_ceiling', 'slot_floor', 'gap_move', 'move_kind'] },
  { column: 'travel.minutes', rules: ['known_journey'] },
];

const wordsOf = ({ column }: Decisive, filled: ReadonlySet<string>): Message => {
  const { zh, en } = { zh: columnName(column).zh, en: columnName(column).id };
  if (column === 'teachers.backboneLevel') return message('readiness.first.backbone', { zh, en });
  if (column === 'travel.minutes') return message('readiness.first.journeys', { zh, en });
  if (isFilled('posts', filled)) return message('readiness.first.posts_computed', { zh, en });
  const columns = groupColumns('posts');
  return message('readiness.first.posts_held', { zh: columns.zh, en: columns.en });
};

/** The one column to fill before anything else is changed; `null` where no conflict rests on a missing one. */
export const firstColumn = (conflicts: readonly Conflict[], { filledColumns }: District): Message | null => {
  if (filledColumns === undefined) return null;
  const filled = new Set<string>(filledColumns);
  const named = new Set(conflicts.flatMap(({ requirements }) => requirements.map(({ rule }) => rule)));
  const first = decisive.find(({ column, rules }) => !filled.has(column) && rules.some((rule) => named.has(rule)));
  return first === undefined ? null : wordsOf(first, filled);
};
