import { describe, expect, it } from 'vitest';
import { aMove, lawfulPolicy } from '../../test/support/lawful-plan.ts';
import { defaultPolicy, parsePolicy } from '../policy/schema.ts';
import { message } from '../text/message.ts';
import { parsePlanText } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { planDocument, planText } from './plan-document.ts';
import type { Transfer } from './transfer.ts';

const aTransfer = (teacher: string, to: string): Transfer => ({
  ...aMove(teacher, 'U1', to),
  mode: 'rotation',
  countsDistrict: true,
  countsSourceSet: true,
  backbone: false,
  commuteMinutes: null,
  wishRank: 1,
  reasons: [message('rule.order_move')],
});

const plan: Plan = {
  dataset: { sha256: 'ab'.repeat(32), counts: { teachers: 27, schools: 4 } },
  policy: lawfulPolicy(),
  status: 'feasible',
  transfers: [aTransfer('T2', 'R2'), aTransfer('T1', 'R1')],
  placements: [],
  levels: [
    { level: [{ goal: 'movers', weight: 1 }], value: 2, bound: 2, proven: true, parts: [2] },
    {
      level: [
        { goal: 'commute_total', weight: 1 },
        { goal: 'wishes', weight: 30 },
      ],
      value: 100,
      bound: 90,
      proven: false,
      parts: [40, 2],
    },
    { level: [{ goal: 'points', weight: 1 }], value: 7, bound: null, proven: false, parts: [7] },
  ],
  checks: [
    {
      rule: 'max_movers',
      clause: 'own',
      scope: 'district',
      required: '<= 3',
      actual: '2',
      holds: true,
      words: { required: message('rule.max_movers.required', { limit: 3 }), actual: message('rule.max_movers.actual') },
    },
  ],
  conflicts: [
    {
      requirements: [
        { rule: 'rotation_quota', clause: '0.41', scope: 'district', message: message('rule.rotation_quota.says') },
      ],
      message: message('status.infeasible'),
      minimal: true,
    },
  ],
  lottery: { seed: 20260831, rounds: [12, 7], unique: true },
};

describe('plan.json', () => {
  const document = planDocument(plan);

  it('has the keys of dataset.md section 3', () => {
    expect(Object.keys(document)).toEqual([
      'format',
      'dataset',
      'policy',
      'status',
      'transfers',
      'placements',
      'levels',
      'checks',
      'conflicts',
      'lottery',
    ]);
    expect(document).toMatchObject({ format: 'plan/1', status: 'feasible', placements: [] });
  });

  it('lists the transfers by teacher, with their reasons in both languages', () => {
    expect(document.transfers.map((transfer) => transfer.teacher_id)).toEqual(['T1', 'T2']);
    expect(document.transfers[0]).toEqual({
      teacher_id: 'T1',
      from_school_id: 'U1',
      to_school_id: 'R1',
      stage: 'primary',
      subject: 'chinese',
      mode: 'rotation',
      counts_district: true,
      counts_source_set: true,
      backbone: false,
      commute_minutes: null,
      wish_rank: 1,
      reasons: [{ code: 'rule.order_move', zh: '必须交流', en: 'order to move' }],
    });
  });

  it('says of each level its value, what it could be at best, and what lies between', () => {
    expect(document.levels).toEqual([
      { goal: 'movers', value: 2, bound: 2, gap: 0, proven: true },
      {
        goal: ['commute_total', 'wishes'],
        value: 100,
        bound: 90,
        gap: 10,
        proven: false,
        parts: [
          { goal: 'commute_total', weight: 1, value: 40 },
          { goal: 'wishes', weight: 30, value: 2 },
        ],
      },
      { goal: 'points', value: 7, bound: null, gap: null, proven: false },
    ]);
  });

  it('shows a check as a row of six, a conflict in both languages and the lottery', () => {
    expect(document.checks).toEqual([
      {
        rule: 'max_movers',
        clause: 'own',
        scope: 'district',
        required: '<= 3',
        actual: '2',
        holds: true,
      },
    ]);
    const [row] = plan.checks.map((check) => ({ ...check, notChecked: true as const }));
    expect(planDocument({ ...plan, checks: row === undefined ? [] : [row] }).checks).toMatchObject([
      { rule: 'max_movers', not_checked: true },
    ]);
    const [idle] = plan.checks.map((check) => ({ ...check, notApplicable: true as const }));
    expect(planDocument({ ...plan, checks: idle === undefined ? [] : [idle] }).checks).toMatchObject([
      { rule: 'max_movers', not_applicable: true },
    ]);
    expect(document.conflicts).toMatchObject([{ zh: '无可行方案', en: 'no plan exists', minimal: true }]);
    expect(document.lottery).toEqual({ seed: 20260831, rounds: [12, 7], unique: true });
  });

  it('carries a policy that reads back as the same', () => {
    const read = parsePolicy(document.policy);
    expect(read.ok && read.value).toEqual(plan.policy);
    expect(planDocument({ ...plan, policy: defaultPolicy }).policy).toMatchObject({ rotation_rate: '10%' });
  });

  it('is the same bytes whatever order the transfers and counts came in', () => {
    const turned = {
      ...plan,
      dataset: { ...plan.dataset, counts: { schools: 4, teachers: 27 } },
      transfers: plan.transfers.toReversed(),
    };
    expect(planText(turned)).toBe(planText(plan));
    expect(planText(plan)).toMatch(/^\{\n {2}"format": "plan\/1",\n[\s\S]*\n\}\n$/);
  });

  it('reads back with its moves and its claims', () => {
    const read = parsePlanText(planText(plan));
    expect(read).toEqual({
      ok: true,
      value: {
        moves: [aMove('T1', 'U1', 'R1'), aMove('T2', 'U1', 'R2')],
        datasetSha256: 'ab'.repeat(32),
        policy: document.policy,
        status: 'feasible',
        levels: [
          { goal: ['movers'], value: 2, bound: 2, proven: true },
          { goal: ['commute_total', 'wishes'], value: 100, bound: 90, proven: false },
          { goal: ['points'], value: 7, bound: null, proven: false },
        ],
        poolLoans: null,
        document,
      },
    });
  });
});
