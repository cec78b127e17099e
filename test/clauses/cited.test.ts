import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { citedClause, clauseCell, ownClause } from '../../src/clauses/cited-clause.ts';
import { clauseDocuments } from '../../src/clauses/policy-clause.ts';
import { policyClauses } from '../../src/clauses/register.ts';
import { eligibilityClauses, protectionClauses, rosterClauses } from '../../src/eligibility/clauses.ts';
import { goals } from '../../src/goals/index.ts';
import { modes } from '../../src/movement/modes.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { rowClaims } from '../../src/plan/claims/rows.ts';
import { policyParameters } from '../../src/policy/register.ts';
import { shownCell } from '../../src/report/table-words.ts';
import { reviewRequirements } from '../../src/review/requirements.ts';
import { rules } from '../../src/rules/index.ts';
import { lawfulDistrict, lawfulMoves, lawfulPolicy } from '../support/lawful-plan.ts';
import { aLedger } from '../support/ledger.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const known = new Set([...policyClauses.map(({ id }) => id), ownClause]);

const lists: Readonly<Record<string, readonly (readonly [name: string, clause: string])[]>> = {
  rule: rules.map(({ id, clause }) => [id, clause]),
  goal: Object.entries(goals).map(([name, { clause }]) => [name, clause]),
  'clause of eligibility': [...eligibilityClauses, ...rosterClauses, ...protectionClauses].map((one) => [
    one.rule,
    one.clause,
  ]),
  'mode of movement': Object.entries(modes).map(([name, { clause }]) => [name, clause]),
  'requirement of a review step': Object.entries(reviewRequirements).map(([name, { clause }]) => [name, clause]),
};

/** Literals of a clause in the code: in an object, in a constant, or as the second argument of a requirement. */
const literals = new RegExp(
  [
    String.raw`\bclause(?::| =) ?(?:[^',;\n]*\? )?'([^']+)'`,
    String.raw`\b(?:ofPolicy|policyKey)\(\s*'\w+',\s*'([^']+)'`,
    String.raw`\brefus(?:al|e)\(\s*'\w+',\s*'\w+',\s*'([^']+)'`,
  ].join('|'),
  'g',
);

describe('a clause', () => {
  it.each(Object.entries(lists))('of every %s is a clause of a document or own', (_kind, all) => {
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter(([, clause]) => !known.has(clause))).toEqual([]);
  });

  it('cites an existing clause for every policy key', () => {
    const references = policyParameters.flatMap(({ key, clauses }) => clauses.map((one) => ({ key, ...one })));
    expect(references.length).toBeGreaterThan(policyParameters.length - 1);
    const numbered = references.filter(({ document }) => clauseDocuments.some((one) => one === document));
    const wrong = numbered.filter(
      ({ document, clause }) =>
        clause !== null && !policyClauses.some((one) => one.id === clause && one.document === document),
    );
    expect(wrong).toEqual([]);
    expect(references.filter(({ clause }) => clause?.includes('.md') === true)).toEqual([]);
  });

  it('written in the code is a clause of a document or own', () => {
    const sources = globSync('{src,solver,api}/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
    const found = sources.flatMap((path) =>
      [...readFileSync(`${root}/${path}`, 'utf8').matchAll(literals)].map(([, ...groups]) => ({
        path,
        clause: groups.find((one) => one !== undefined) ?? '',
      })),
    );
    expect(found.length).toBeGreaterThan(200);
    expect(found.filter(({ clause }) => !known.has(clause))).toEqual([]);
  });

  it('renders own as 本系统规则 and own rule, and a number unchanged', () => {
    expect(shownCell('zh', clauseCell('own'))).toBe('本系统规则');
    expect(shownCell('en', clauseCell('own'))).toBe('own rule');
    expect(shownCell('zh', clauseCell('0.41'))).toBe('0.41');
    expect(shownCell('en', clauseCell('dataset.md section 2'))).toBe('own rule');
  });

  it('accepts a former section name of an earlier plan, and reports another number as a difference', () => {
    const [district, policy] = [lawfulDistrict(), lawfulPolicy()];
    const { checks } = checkPlan(district, policy, aLedger(district, policy), lawfulMoves(), null);
    const rows = checks.map(({ rule, clause, scope, required, actual, holds, notChecked, notApplicable }) => ({
      rule,
      clause,
      scope,
      required,
      actual,
      holds,
      not_checked: notChecked === true,
      not_applicable: notApplicable === true,
    }));
    const earlier = rows.map((row) => ({ ...row, clause: row.clause === 'own' ? 'dataset.md section 2' : row.clause }));
    expect(earlier).not.toEqual(rows);
    expect(rowClaims(earlier, checks, 'whole')).toEqual([]);
    const other = rows.map((row) => ({ ...row, clause: row.clause === 'own' ? '0.41' : row.clause }));
    expect(rowClaims(other, checks, 'whole')).toHaveLength(rows.filter(({ clause }) => clause === 'own').length);
    expect(citedClause('model.md section 3')).toBe('own');
  });
});
