import { describe, expect, it } from 'vitest';
import { aPost } from '../../test/support/district.ts';
import { lawfulDistrict, lawfulMoves, lawfulPolicy, withTeacher } from '../../test/support/lawful-plan.ts';
import { aPlan } from '../../test/support/plan.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import { checkPlan } from '../plan/checker/check-plan.ts';
import { composeTransfers } from '../plan/compose-transfers.ts';
import { planDocument } from '../plan/plan-document.ts';
import { decisionDocument, decisionParts, decisionText, withheldDecisionDocument } from './decision-document.ts';
import { readDecision } from './read-decision.ts';

const [district, policy] = [lawfulDistrict(), lawfulPolicy()];
const ledger = eligibilityLedger(district, policy);
const moves = lawfulMoves();
const plan = planDocument(aPlan({ policy, transfers: composeTransfers(district, policy, ledger, moves) }));
const { checks } = checkPlan(district, policy, ledger, moves, null);
const decision = { district, policy, previous: moves, plan, checks, versions: { junheng: '0.1.0', engine: 'highs' } };
const document = decisionDocument(decision);
const text = decisionText(document);
const read = (given: string | object, seal: string | null = null) =>
  readDecision(typeof given === 'string' ? given : JSON.stringify(given), 'decision.json', seal);

describe('a decision file', () => {
  it('is the same bytes for the same decision', () => {
    expect(decisionText(decisionDocument({ ...decision }))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('reads back to the dataset, policy, previous plan, plan and versions it was made of', () => {
    const back = read(text);
    if (!back.ok || 'tampered' in back.value) throw new Error(JSON.stringify(back));
    expect(back.value.district).toEqual(district);
    expect(back.value.policy).toEqual(policy);
    expect(back.value.previous).toEqual(moves);
    expect(back.value.given.moves.length).toBe(4);
    expect(back.value.versions).toEqual({ junheng: '0.1.0', engine: 'highs' });
    expect(back.value.seal).toBe(document.seal);
  });

  it('does not mind the order of keys and the spaces', () => {
    const turned = Object.fromEntries(Object.entries(document).reverse());
    expect(read(JSON.stringify(turned, null, 4))).toMatchObject({ ok: true, value: { seal: document.seal } });
  });

  it('names each part that was changed', () => {
    const [row = []] = document.dataset.tables[0]?.rows ?? [];
    const changes: Readonly<Record<(typeof decisionParts)[number], unknown>> = {
      dataset: { ...document.dataset, tables: [{ ...document.dataset.tables[0], rows: [[...row].reverse()] }] },
      policy: { ...document.policy, rotation_rate: '9%' },
      seed: 7,
      previous: null,
      versions: { ...document.versions, engine: 'another' },
      plan: { ...plan, status: 'feasible' },
      checks: document.checks.slice(1),
    };
    for (const part of decisionParts)
      expect(read({ ...document, [part]: changes[part] }), part).toEqual({ ok: true, value: { tampered: [part] } });
  });

  it('detects a hash that was changed along with its part', () => {
    const other = decisionDocument({ ...decision, previous: null });
    const hashes = { ...document.hashes, previous: other.hashes.previous };
    expect(read({ ...document, previous: null, hashes })).toEqual({ ok: true, value: { tampered: ['hashes'] } });
  });

  it('detects a file rebuilt as a whole by the seal on paper', () => {
    const forged = decisionDocument({ ...decision, previous: null });
    expect(read(forged)).toMatchObject({ ok: true, value: { previous: null } });
    expect(read(forged, document.seal)).toEqual({ ok: true, value: { tampered: ['seal'] } });
    expect(read(document, document.seal)).toMatchObject({ ok: true, value: { seal: document.seal } });
  });

  it('detects a dataset with the fingerprint of another', () => {
    const richer = {
      ...district,
      posts: [...(district.posts ?? []), aPost({ schoolId: 'U1', subject: 'art', required: 1 })],
    };
    const tables = decisionDocument({ ...decision, district: richer }).dataset.tables;
    const dataset = { ...document.dataset, tables };
    expect(read({ ...document, dataset })).toEqual({ ok: true, value: { tampered: ['dataset'] } });
  });

  it('is refused with its place when it is none', () => {
    expect(read('{')).toMatchObject({ ok: false });
    expect(read({ ...document, format: 'decision/2' })).toMatchObject({ ok: false, faults: [{ column: 'format' }] });
    expect(read({ ...document, more: 1 })).toMatchObject({ ok: false });
    expect(read({})).toMatchObject({ ok: false });
  });
});

describe('a decision file without reasons', () => {
  const tied = (id: string, other: string) => (given: typeof district) => withTeacher(given, id, { tiedWith: other });
  const coupled = tied(
    'U1-05',
    'R2-03',
  )(tied('R2-03', 'U1-05')(tied('U1-01', 'R1-01')(tied('R1-01', 'U1-01')(district))));
  const withheld = withheldDecisionDocument({ ...decision, district: coupled });

  it('holds no couple and their number', () => {
    expect(decisionText(withheld)).not.toContain('tied_with');
    expect(withheld.withheld).toMatchObject({ couples: 2 });
    expect(withheldDecisionDocument(decision).withheld).not.toHaveProperty('couples');
  });

  it('gives the same checks, and says that the plan is not made again', () => {
    const back = read(withheld);
    if (!back.ok || 'tampered' in back.value) throw new Error(JSON.stringify(back));
    const again = back.value;
    expect(again.withoutCouples).toBe(true);
    const rowsOf = (of: typeof district) =>
      checkPlan(of, policy, eligibilityLedger(of, policy), moves, null).checks.filter(
        ({ rule }) => rule === 'tied_couple',
      );
    expect(rowsOf(again.district)).toEqual(rowsOf(coupled));
    expect(rowsOf(coupled)).toMatchObject([{ holds: true, actual: '0 of 2 couples' }]);
    const real = new Map(coupled.teachers.map(({ id, tiedWith }) => [id, tiedWith]));
    const revealed = again.district.teachers.filter(({ id, tiedWith }) => tiedWith && real.get(id) === tiedWith);
    expect(revealed).toEqual([]);
  });
});
