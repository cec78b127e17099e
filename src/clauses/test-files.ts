import { keyTests } from './key-tests.ts';
import { type Place, type PlaceKind, type PolicyClause, placeParts } from './policy-clause.ts';

const dashed = (id: string): string => id.replaceAll('_', '-');

/** Commands whose tests are not in a file of their own name. */
const commandTests: Readonly<Record<string, string>> = {
  generate: 'test/cli/datasets.test.ts',
  validate: 'test/cli/datasets.test.ts',
  diagnose: 'test/cli/plan.test.ts',
  itinerant: 'src/itinerant/checker/check-itinerant.test.ts',
  inspectors: 'src/inspectors/checker/check-inspectors.test.ts',
};

/** Tables by the beginning of their key; the others are tables of a plan. */
const tableTests: readonly (readonly [begins: string, test: string])[] = [
  ['evidence_', 'src/report/evidence/evidence-report.test.ts'],
  ['staffing_', 'src/report/staffing/staffing-report.test.ts'],
  ['itinerant_', 'src/itinerant/tables/itinerant-report.test.ts'],
  ['inspector', 'src/inspectors/tables/inspector-report.test.ts'],
  ['costs', 'src/plan/cost-of-plan.test.ts'],
  ['special_grade', 'src/rules/special-grade-post/special-grade-post.test.ts'],
  ['placements', 'src/plan/compose-placements.test.ts'],
  ['clusters', 'src/report/rolled-up.test.ts'],
  ['exemption_effect', 'src/report/tables/exemption-effect.test.ts'],
  ['school_sizes', 'src/report/rolled-up.test.ts'],
  ['', 'src/report/plan-report.test.ts'],
];

const testOf: Readonly<Record<PlaceKind, (id: string) => string>> = {
  rule: (id) => `src/rules/${dashed(id)}/${dashed(id)}.test.ts`,
  eligibility: (id) => `src/eligibility/clauses/${dashed(id)}.test.ts`,
  goal: (id) => `src/goals/${dashed(id)}/${dashed(id)}.test.ts`,
  mode: () => 'src/movement/modes.test.ts',
  key: (id) => keyTests[id] ?? 'src/policy/register.test.ts',
  field: () => 'test/intake/round-trip.test.ts',
  report: (id) => tableTests.find(([begins]) => id.startsWith(begins))?.[1] ?? 'src/report/plan-report.test.ts',
  command: (id) => commandTests[id] ?? `test/cli/${id}.test.ts`,
};

const testOfPlace = (place: Place): string => {
  const { kind, id } = placeParts(place);
  return testOf[kind](id);
};

/** The tests that cover a clause: for each place its own test file, or the one that covers all of its kind. */
export const testFilesOf = (clause: PolicyClause): readonly string[] => [...new Set(clause.places.map(testOfPlace))];
