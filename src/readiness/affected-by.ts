import { goals } from '../goals/index.ts';
import { rules } from '../rules/index.ts';
import { columnGroups, type GroupName, groupNames } from './columns.ts';
import { clauseNeeds, indicatorNeeds } from './needs.ts';
import type { ReadinessLine } from './readiness-line.ts';

type Affected = Pick<ReadinessLine, 'kind' | 'id'>;

const entries = (
  kind: Affected['kind'],
  needs: Readonly<Record<string, readonly GroupName[]>>,
  groups: ReadonlySet<GroupName>,
) =>
  Object.entries(needs)
    .filter(([, own]) => own.some((group) => groups.has(group)))
    .map(([id]): Affected => ({ kind, id }));

/** What rests on a column such as `teachers.birthDate`: clauses, rules, goals and indicators, of any policy. */
export const affectedBy = (column: string): readonly Affected[] => {
  const holds = (group: GroupName): boolean =>
    columnGroups[group].oneOf.some((columns: readonly string[]) => columns.includes(column));
  const groups = new Set(groupNames.filter(holds));
  const tenure: readonly Affected[] = column === 'teachers.joinedSchool' ? [{ kind: 'clause', id: 'tenure' }] : [];
  return [
    ...tenure,
    ...entries('clause', clauseNeeds, groups),
    ...entries('rule', Object.fromEntries(rules.map(({ id, needs }) => [id, needs])), groups),
    ...entries('goal', Object.fromEntries(Object.entries(goals).map(([id, { needs }]) => [id, needs])), groups),
    ...entries('indicator', indicatorNeeds, groups),
  ];
};
