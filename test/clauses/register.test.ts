import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../api/cli/registry.ts';
import { keyTests } from '../../src/clauses/key-tests.ts';
import { clauseDocuments, type PlaceKind, placeParts } from '../../src/clauses/policy-clause.ts';
import { policyClauses } from '../../src/clauses/register.ts';
import { testFilesOf } from '../../src/clauses/test-files.ts';
import { eligibilityClauses, protectionClauses, rosterClauses } from '../../src/eligibility/clauses.ts';
import { tables } from '../../src/intake/tables.ts';
import { modes } from '../../src/movement/modes.ts';
import { goalNames } from '../../src/policy/goal.ts';
import { policyParameters } from '../../src/policy/register.ts';
import { rules } from '../../src/rules/index.ts';
import { catalogues } from '../../src/text/render.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How many clauses of each document bear on the program, numbered from 1 without a gap. */
const counts = { hualong: 59, xingtai: 25, liaocheng: 47, quzhou: 18, yuquan: 86 } as const;

const columnsOf = (table: { readonly columns: object }): readonly string[] =>
  Object.values<{ readonly id: string }>(table.columns as Record<string, { readonly id: string }>).map(({ id }) => id);

/** Everything a clause can live in, by what it really is called. */
const there: Readonly<Record<PlaceKind, readonly string[]>> = {
  rule: rules.map(({ id }) => id),
  eligibility: [...eligibilityClauses, ...rosterClauses, ...protectionClauses].map(({ rule }) => rule),
  goal: goalNames,
  mode: Object.keys(modes),
  key: policyParameters.map(({ key }) => key),
  field: Object.entries(tables).flatMap(([name, table]) => columnsOf(table).map((column) => `${name}.${column}`)),
  report: Object.keys(catalogues.zh).flatMap((key) => /^report\.table\.(\w+)$/.exec(key)?.[1] ?? []),
  command: commandNames,
};

describe('the register of clauses', () => {
  it.each(clauseDocuments)('has every clause of %s, in order', (document) => {
    const prefix = clauseDocuments.indexOf(document);
    const own = policyClauses.filter((clause) => clause.document === document).map(({ id }) => id);
    expect(own).toEqual(Array.from({ length: counts[document] }, (_, index) => `${prefix}.${index + 1}`));
  });

  it('quotes each in its own words and says of what kind it is', () => {
    for (const { id, quote, kinds } of policyClauses) {
      expect(quote, id).toMatch(/\p{Script=Han}{2}/u);
      expect(kinds.length, id).toBeGreaterThan(0);
    }
    const quotes = policyClauses.map(({ document, quote }) => `${document} ${quote}`);
    expect(new Set(quotes).size).toBeGreaterThan(230);
  });

  it('says of each where it lives, or why nothing answers it', () => {
    expect(policyClauses.filter(({ places, reason }) => places.length === 0 && reason === null)).toEqual([]);
  });

  it('answers every constraint, objective and report but these, which have a reason alone', () => {
    const alone = policyClauses
      .filter(({ kinds }) => kinds.some((kind) => kind === 'C' || kind === 'O' || kind === 'R'))
      .filter(({ places }) => places.every((place) => placeParts(place).kind === 'field'))
      .map(({ id }) => id);
    const stated = [
      ...['0.12', '4.49'], // school funding, private schools
      ...['0.32', '2.27', '2.40', '4.25', '4.51'], // training
      ...['0.44', '0.45', '1.19'], // pay
      ...['0.52', '4.50'], // scores, ethics
      ...['4.18', '4.56'], // load other than teaching
    ];
    expect(alone.toSorted()).toEqual(stated.toSorted());
  });

  it('names only rules, goals, keys, columns, reports and commands that exist', () => {
    const missing = policyClauses.flatMap(({ id, places }) =>
      places.flatMap((place) => {
        const { kind, id: name } = placeParts(place);
        return there[kind].includes(name) ? [] : [`${id}: ${place}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('shows what each constraint, objective and report does, not only that its words can be read', () => {
    const reading = ['test/intake/round-trip.test.ts', 'src/policy/register.test.ts', 'src/movement/modes.test.ts'];
    const weak = policyClauses
      .filter(({ kinds }) => kinds.some((kind) => kind === 'C' || kind === 'O' || kind === 'R'))
      .filter((clause) => clause.places.some((place) => placeParts(place).kind !== 'field'))
      .filter((clause) => testFilesOf(clause).every((path) => reading.includes(path)))
      .map(({ id }) => id);
    expect(weak).toEqual([]);
  });

  it('has one test for every key that implements a clause, and no other', () => {
    const keys = policyClauses.flatMap(({ places }) =>
      places.map(placeParts).flatMap(({ kind, id }) => (kind === 'key' ? [id] : [])),
    );
    expect(Object.keys(keyTests).toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('names only tests that exist', () => {
    const missing = policyClauses.flatMap((clause) =>
      testFilesOf(clause).flatMap((path) => (existsSync(`${root}/${path}`) ? [] : [`${clause.id}: ${path}`])),
    );
    expect(missing).toEqual([]);
  });

  it('defines every clause and every reason in both languages', () => {
    for (const { id, reason } of policyClauses)
      for (const catalogue of [catalogues.zh, catalogues.en]) {
        expect(catalogue[`clauses.meaning.${id}`], id).toMatch(/\S{2}/);
        if (reason !== null) expect(catalogue[`clauses.reason.${reason}`], reason).toMatch(/\S{2}/);
      }
  });

  it('leaves no rule, goal or clause of eligibility of its own documents without a clause it answers', () => {
    const numbered = /^[0-4]\.\d+$/;
    const known = new Set<string>(policyClauses.map(({ id }) => id));
    const cited = [...rules, ...eligibilityClauses]
      .map(({ clause }) => clause)
      .filter((clause) => numbered.test(clause));
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((clause) => !known.has(clause))).toEqual([]);
  });
});
