import type { SchoolId } from '../../district/ids.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** Tenure is carried along predecessors (domain 2.1), so no school may come back to itself that way. */
export const predecessors: CrossCheck = ({ sheets, schools }, log) => {
  for (const row of sheets.schools.rows) {
    const chain = new Set<SchoolId>();
    let current: SchoolId | null = row.value.predecessor;
    while (current !== null && current !== row.value.id && !chain.has(current)) {
      chain.add(current);
      current = schools.get(current)?.predecessor ?? null;
    }
    if (current !== row.value.id) continue;
    log.error(
      spotAt(sheets.schools, row, 'predecessor'),
      message('intake.expected.predecessor', { chain: [row.value.id, ...chain, row.value.id].join(' → ') }),
      message('intake.remedy.predecessor'),
    );
  }
};
