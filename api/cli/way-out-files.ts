import { withChanges } from '../../src/plan/apply-change.ts';
import type { ColumnChange, OrderChange, WayOut } from '../../src/plan/way-out.ts';
import { policyDifference } from '../../src/policy/difference.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import type { Inputs } from './inputs.ts';

/** The code column of a table whose rows a way out changes. */
const codeOf = { schools: 'school_id', teachers: 'teacher_id', hires: 'teacher_id' } as const;

const rowChanges = (change: ColumnChange | OrderChange): readonly Readonly<Record<string, unknown>>[] =>
  change.kind === 'column'
    ? change.ids.map((id) => ({
        table: change.table,
        [codeOf[change.table]]: id,
        set: { [change.column]: change.value },
      }))
    : [
        {
          table: 'orders',
          teacher_id: change.teacherId,
          kind: change.order,
          ...(change.schoolId === null ? {} : { school_id: change.schoolId }),
          remove: true,
        },
      ];

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The files of a way out, which `plan` runs: `way-1.json`, the policy with its changed keys, and
 * `way-1.changes.json`, the changed rows of the dataset, where there are any.
 */
export const wayOutFiles = (
  { district, policy }: Pick<Inputs, 'district' | 'policy'>,
  ways: readonly WayOut[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ways.flatMap(({ changes }, index): readonly (readonly [string, string])[] => {
      const all = changes.map(({ change }) => change);
      const changed = withChanges({ district, policy }, all);
      const rows = all.flatMap((change) => (change.kind === 'policy' ? [] : rowChanges(change)));
      const keys = policyDifference(defaultPolicy, changed?.policy ?? policy).map(
        ({ key, after }) => [key, after] as const,
      );
      return [
        [`way-${index + 1}.json`, asText(Object.fromEntries(keys))],
        ...(rows.length === 0 ? [] : [[`way-${index + 1}.changes.json`, asText(rows)] as const]),
      ];
    }),
  );
