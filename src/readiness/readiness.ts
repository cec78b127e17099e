import type { District } from '../district/district.ts';
import { clausesInForce } from '../eligibility/clauses.ts';
import { standardIndicators } from '../equity/standard.ts';
import { goals } from '../goals/index.ts';
import type { Policy } from '../policy/policy.ts';
import { rules } from '../rules/index.ts';
import { columnGroups, type GroupName } from './columns.ts';
import { clauseNeeds, indicatorNeeds } from './needs.ts';
import type { ReadinessLine } from './readiness-line.ts';

/** The columns of a dataset in which at least one cell is filled, as `teachers.birthDate`. */
export type FilledColumns = ReadonlySet<string>;

export const isFilled = (group: GroupName, filled: FilledColumns): boolean =>
  columnGroups[group].oneOf.some((columns) => columns.every((column) => filled.has(column)));

const lineOf = (
  kind: ReadinessLine['kind'],
  id: string,
  needs: readonly GroupName[],
  filled: FilledColumns,
): ReadinessLine => {
  const without = needs.filter((group) => !isFilled(group, filled));
  const isOpen = without.some((group) => columnGroups[group].effect === 'undecided');
  return { kind, id, without, state: without.length === 0 ? 'decided' : isOpen ? 'undecided' : 'assumed' };
};

/** For every clause, rule, goal and indicator in force: whether the columns of a dataset suffice to decide it. */
export const readiness = (
  filled: FilledColumns,
  policy: Policy,
  { teachers, schools }: Pick<District, 'teachers' | 'schools'>,
): readonly ReadinessLine[] => [
  ...clausesInForce(policy, teachers, schools).map(({ rule }) => lineOf('clause', rule, clauseNeeds[rule], filled)),
  ...rules
    .filter(({ enforced }) => enforced?.(policy) ?? true)
    .map(({ id, needs }) => lineOf('rule', id, needs, filled)),
  ...[...new Set(policy.goals.flatMap((level) => level.map(({ goal }) => goal)))].map((goal) =>
    lineOf('goal', goal, goals[goal].needs, filled),
  ),
  ...standardIndicators.map((id) => lineOf('indicator', id, indicatorNeeds[id], filled)),
];

/** The same of a district that says which of its columns were filled; `undefined` where it does not. */
export const readinessOf = (district: District, policy: Policy): readonly ReadinessLine[] | undefined =>
  district.filledColumns === undefined ? undefined : readiness(new Set(district.filledColumns), policy, district);
