import { describe, expect, it } from 'vitest';
import { catalogues, render } from '../text/render.ts';
import { parsePolicy } from './schema.ts';

const day = { start: '2026-09-01', end: '2027-08-31' };

const contradictions: readonly (readonly [column: string, policy: unknown])[] = [
  ['goals', { goals: ['cost'] }],
  ['seed_teams.subjects.0', { seed_teams: { subjects: ['astronomy'] } }],
  ['seed_teams.subjects.1', { seed_teams: { subjects: ['pe', 'principal'] } }],
  ['seed_teams.subjects.1', { seed_teams: { subjects: ['pe', 'pe'] } }],
  ['itinerant_subjects', { itinerant_subjects: ['pe', 'astronomy'] }],
  ['itinerant_subjects', { itinerant_subjects: ['principal'] }],
  ['seed_teams.max_per_school', { seed_teams: { members: 2, max_per_school: 0 } }],
  ['post_pool.end', { post_pool: { total: 3, start: '2025-09-01', end: '2026-08-31' } }],
  ['post_pool', { school_posts: 'none', post_pool: { total: 3, ...day } }],
  ['max_out_least', { max_out_share_per_school: null, max_out_least: 2 }],
  ['rural_backbone', { rural_backbone: 'never_fewer', move_kinds: ['target_to_source'], target_areas: ['rural'] }],
  ['reserve_return', { school_posts: 'none', reserve_return: true }],
  ['head_failed_years', { principals: 'none', head_failed_years: 3 }],
  ['head_exchange', { principals: 'none', head_exchange: { least: 1 } }],
  ['head_exchange', { principals: 'none', head_exchange: { share: '50%' } }],
  ['graduating_rotation_rate', { protect_graduating_class: true, graduating_rotation_rate: '30%' }],
  ['itinerant_lessons_per_unit', { itinerant_lessons_per_unit: 2, weekly_load: { primary: 14, junior: 13 } }],
  ['itinerant_lessons_per_unit', { weekly_load: { primary: 15, junior: 31 } }],
  ['itinerant_lessons_per_unit', { itinerant_lessons_per_unit: 1, itinerant_unit: 'half_day' }],
  ['head_terms', { principals: 'none', head_terms: 2 }],
  ['principals_rotation_rate', { principals: 'with_teachers', principals_rotation_rate: '20%' }],
  ['principals_rotation_rate', { principals: 'none', principals_rotation_rate: '20%' }],
  ['principals_rotation_rate', { principals: 'separate', rotation_scopes: [], principals_rotation_rate: '20%' }],
  ['inspector_schools', { inspector_schools: 10 }],
  ['inspector_schools', { inspector_schools: 3 }],
  ['funded_rural_months', { funded_rural_months: 73 }],
  ['funded_rural_months', { funded_rural_months: 37, hire_bond_months: { funded: 36 } }],
  ['inspector_least_schools', { inspector_least_schools: 7 }],
];

const agreeing: readonly unknown[] = [
  { seed_teams: { subjects: ['pe', 'astronomy'] }, subjects: [{ id: 'astronomy', zh: '天文', en: 'astronomy' }] },
  { itinerant_subjects: ['astronomy', 'pe'], subjects: [{ id: 'astronomy', zh: '天文', en: 'astronomy' }] },
  { max_out_share_per_school: null, max_out_least: 1 },
  { rural_backbone: 'never_fewer', move_kinds: ['target_to_source'] },
  { rural_backbone: 'never_fewer', move_kinds: ['target_to_source'], target_areas: ['rural'], backbone_rate: '0%' },
  { itinerant_subjects: [] },
  { itinerant_lessons_per_unit: 3 },
  { itinerant_lessons_per_unit: 2, itinerant_unit: 'half_day' },
  { weekly_load: { primary: 30, junior: 30 } },
  { principals: 'separate', principals_rotation_rate: '20%' },
  { principals: 'separate', rotation_scopes: [], principals_rotation_rate: '0%' },
  { inspector_schools: 8, inspector_most_schools: 8 },
  { seed_teams: { members: 0, max_per_school: 0, subjects: null } },
  { post_pool: { total: 3, start: '2025-09-01', end: '2026-09-01' } },
  { principals: 'none', head_exchange: { least: 0 } },
  { principals: 'separate', head_failed_years: 3, head_exchange: { least: 1 } },
  { protect_graduating_class: true, graduating_rotation_rate: '0%' },
  { protect_graduating_class: false, graduating_rotation_rate: '30%' },
  { funded_rural_months: 72 },
  { funded_rural_months: 90, hire_bond_months: { funded: null } },
  { reserve_return: true, post_pool: { total: 3, ...day } },
];

describe('keys of a policy that contradict each other', () => {
  it.each(contradictions)('are reported at %s, with a remedy in both languages', (column, policy) => {
    const parsed = parsePolicy(policy);
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.column)).toEqual([column]);
    const [fault] = parsed.ok ? [] : parsed.faults;
    expect(fault?.found).toBeTruthy();
    for (const language of ['zh', 'en'] as const)
      for (const words of [fault?.expected, fault?.remedy]) {
        if (words === undefined || words === null) throw new Error('a fault without words');
        expect(render(language, words)).not.toMatch(/[{}]/);
        expect(catalogues[language]).toHaveProperty([words.key]);
      }
  });

  it.each(agreeing)('are none in %j', (policy) => {
    expect(parsePolicy(policy).ok).toBe(true);
  });

  it('are reported together with faults of single keys', () => {
    const parsed = parsePolicy({ principals: 'none', head_failed_years: 3, reserve_return: 'maybe', colour: 1 });
    expect(parsed.ok ? [] : parsed.faults.map(({ column }) => column)).toEqual([
      'colour',
      'reserve_return',
      'head_failed_years',
    ]);
  });
});
