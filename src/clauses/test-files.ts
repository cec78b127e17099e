import { type Place, type PlaceKind, type PolicyClause, placeParts } from './policy-clause.ts';

const dashed = (id: string): string => id.replaceAll('_', '-');

/** Commands whose tests are not in a file of their own name. */
const commandTests: Readonly<Record<string, string>> = { generate: 'datasets', validate: 'datasets', diagnose: 'plan' };

const testOf: Readonly<Record<PlaceKind, (id: string) => string>> = {
  rule: (id) => `src/plan/checker/rules/${dashed(id)}.test.ts`,
  eligibility: (id) => `src/eligibility/clauses/${dashed(id)}.test.ts`,
  goal: (id) => `src/plan/checker/goals/${dashed(id)}.test.ts`,
  mode: () => 'test/properties/movement.test.ts',
  key: () => 'src/policy/register.test.ts',
  field: () => 'test/intake/round-trip.test.ts',
  report: (id) =>
    id.startsWith('staffing_') ? 'src/report/staffing/staffing-report.test.ts' : 'src/report/plan-report.test.ts',
  command: (id) => `test/cli/${commandTests[id] ?? id}.test.ts`,
};

const testOfPlace = (place: Place): string => {
  const { kind, id } = placeParts(place);
  return testOf[kind](id);
};

/** The tests that hold a clause: of each place the file beside it, or the one that goes over all of its kind. */
export const testFilesOf = (clause: PolicyClause): readonly string[] => [...new Set(clause.places.map(testOfPlace))];
