import type { Attainable, Change, WayOut, WayOutChange } from '../plan/way-out.ts';
import { parseRate } from '../policy/rate.ts';
import { type Message, message } from '../text/message.ts';

/** A school's code bare, other scopes as the catalogue has them. */
const named = (scope: string): string => scope.replace('school:', '');

/** What a quota can reach, in one sentence; no number where none is proven. */
export const attainableMessage = (quota: Attainable): Message => {
  const { rule, scope, required, of, attainable, outcome, alone } = quota;
  const values = { rule, scope: named(scope), required, of: of ?? 0, attainable: attainable ?? 0 };
  if (outcome !== 'proven') return message(`attainable.${outcome}`, values);
  const share = rule === 'backbone_quota' || rule === 'school_backbone_quota';
  if (share) return message(alone ? 'attainable.share_alone' : 'attainable.share', values);
  return message(alone ? 'attainable.movers_alone' : 'attainable.movers', values);
};

/** Codes listed in a sentence; plan.json has them all. */
const listed = 12;

/** A value of the policy as it is entered; a fraction with its percentage. */
const valueText = (value: unknown): string => {
  if (typeof value !== 'string') return JSON.stringify(value);
  const rate = value.includes('/') ? parseRate(value) : undefined;
  return rate === undefined ? value : `${value} (≈${((rate.numerator / rate.denominator) * 100).toFixed(2)}%)`;
};

/** What to enter: the key and its value, the column and its rows, the order to remove. */
export const changeMessage = (change: Change): Message => {
  switch (change.kind) {
    case 'policy':
      return message('way_out.policy', {
        key: change.key,
        name: `${change.key}.name`,
        before: valueText(change.before),
        value: valueText(change.value),
      });
    case 'column': {
      const { table, column, ids, value } = change;
      const rest = ids.length > listed ? ` … (${ids.length})` : '';
      const rows = `${ids.slice(0, listed).join(', ')}${rest}`;
      return message(value === '' ? 'way_out.column_empty' : 'way_out.column', { table, column, rows, value });
    }
    case 'order':
      return message('way_out.order', {
        order: change.order,
        teacher: change.teacherId,
        school: change.schoolId ?? '*',
      });
    default:
      return change satisfies never;
  }
};

/** Whether a change keeps the documents cited. */
export const lawMessage = ({ lawful, clause }: WayOutChange): Message =>
  lawful ? message('way_out.lawful') : message('way_out.unlawful', { clause });

/** What a way costs, in people and posts. */
export const costMessage = ({ people, posts }: WayOut): Message =>
  people === null || posts === null ? message('way_out.cost_unknown') : message('way_out.cost', { people, posts });
