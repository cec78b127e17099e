import { missingColumn } from '../../readiness/missing-columns.ts';
import type { ReadinessLine, ReadinessState } from '../../readiness/readiness-line.ts';
import { message } from '../../text/message.ts';
import { columns, type ReportTable } from '../table.ts';

const order = ['undecided', 'assumed', 'decided'] as const satisfies readonly ReadinessState[];

/** What the data can decide, what they lack first: each clause, rule, goal and indicator with its missing columns. */
export const readinessTable = (lines: readonly ReadinessLine[]): ReportTable => ({
  key: 'readiness',
  columns: columns('readiness_state', 'readiness_kind', 'readiness_subject', 'missing_columns:note'),
  rows: order.flatMap((wanted) =>
    lines
      .filter(({ state }) => state === wanted)
      .map(({ kind, id, state, without }) => [
        message(`readiness.state.${state}`),
        message(`readiness.kind.${kind}`),
        message(`${kind}.${id}`),
        without.length === 0 ? null : without.map(missingColumn),
      ]),
  ),
});
