import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { render } from '../text/render.ts';
import { defaultPolicy, parsePolicy, policyDocument, policyInputSchema } from './schema.ts';

/** The keys that are wrong, in order. */
const columnsOf = (json: unknown): readonly (string | null)[] => {
  const parsed = parsePolicy(json);
  return parsed.ok ? [] : parsed.faults.map(({ column }) => column);
};
const policyOf = (json: unknown) => {
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
};

describe('a policy', () => {
  it('is complete when nothing is given, with the values of dataset.md section 2', () => {
    expect(policyDocument(defaultPolicy)).toMatchObject({
      name: 'default',
      reference_date: '2026-08-31',
      tenure_min_years: 6,
      retirement_guard_months: 60,
      source_areas: ['urban', 'town'],
      source_quality_schools: true,
      target_areas: ['urban', 'town', 'rural'],
      move_kinds: ['source_to_target', 'target_to_source', 'target_to_target_gap'],
      principals: 'separate',
      rotation_rate: '10%',
      rotation_scopes: ['source_set', 'district'],
      per_school_min_eligible: 5,
      backbone_rate: '20%',
      backbone_levels: ['county', 'city', 'province', 'nation'],
      counting: 'source_to_target',
      max_commute_minutes: 60,
      unknown_travel: 'admit',
      unknown_travel_minutes: null,
      max_out_share_per_school: '15%',
      max_out_least: 1,
      max_out_per_school_subject: null,
      subject_floor: 'never_worse',
      subject_ceiling: 'never_over',
      school_posts: 'approved',
      only_eligible_move: true,
      cross_stage: 'listed',
      rural_backbone: 'never_fewer',
      standard_floor: 'met_at_all',
      overstaffed_schools: 'no_growth',
      surplus_redeployment: 'off',
      max_movers: null,
      goals: [
        'unfilled_rural_posts',
        'unfilled_posts',
        'standard_shortfall',
        'cv_excess',
        'movers',
        'wishes',
        'commute_total',
      ],
      seed: 20260831,
      travel_estimate: { detour_percent: 130, kilometres_per_hour: 30 },
      subjects: [],
      clauses: {},
    });
  });

  it('comes back the same from its document, in one order of keys', () => {
    const policy = policyOf({
      seed: 7,
      rotation_rate: '1/3',
      goals: ['movers', ['wishes', 'commute_total'], [{ goal: 'points', weight: 3 }, 'commute_max']],
      travel_estimate: { kilometres_per_hour: 25 },
      subjects: [{ id: 'go', zh: '围棋', en: 'Go' }],
      max_commute_minutes: null,
    });
    const document = policyDocument(policy);
    expect(parsePolicy(document)).toEqual({ ok: true, value: policy });
    expect(JSON.stringify(policyDocument(policyOf(JSON.parse(JSON.stringify(document)))))).toBe(
      JSON.stringify(document),
    );
    expect(Object.keys(document)).toEqual(Object.keys(policyDocument(defaultPolicy)));
  });

  it('is the same for every order of a set', () => {
    expect(policyOf({ source_areas: ['town', 'urban'] })).toEqual(defaultPolicy);
  });

  it('reads a rate given as a number exactly, by its decimal text', () => {
    expect(policyOf({ rotation_rate: 0.1 }).rotationRate).toEqual({ numerator: 1, denominator: 10 });
    expect(policyOf({ backbone_rate: 1 }).backboneRate).toEqual({ numerator: 1, denominator: 1 });
  });

  it('rejects every wrong key in one pass, naming each', () => {
    expect(
      columnsOf({
        rotation_rate: 'ten',
        rotation_rates: '10%',
        reference_date: '1998-08-31',
        tenure_min_years: 6.5,
        seed: -1,
        principals: 'maybe',
        max_movers: '3',
        source_areas: ['urban', 'urban'],
        only_eligible_move: 'yes',
        move_kinds: [],
        name: '',
      }),
    ).toEqual([
      'rotation_rates',
      'name',
      'reference_date',
      'tenure_min_years',
      'source_areas',
      'move_kinds',
      'principals',
      'rotation_rate',
      'only_eligible_move',
      'max_movers',
      'seed',
    ]);
  });

  it.each(['1999-12-31', '2101-01-01', '2026-02-29', '2026-8-31', '31.08.2026', 20260831])(
    'refuses the reference date %s',
    (day) => {
      expect(columnsOf({ reference_date: day })).toEqual(['reference_date']);
    },
  );

  it('refuses backbone levels that never count', () => {
    expect(columnsOf({ backbone_levels: ['school', 'county', 'none'] })).toEqual([
      'backbone_levels.0',
      'backbone_levels.2',
    ]);
  });

  it('refuses rates beyond 0 to 1, also as numbers', () => {
    for (const rate of ['110%', 1.5, -0.1, Number.NaN, true, null, ['10%']])
      expect(columnsOf({ backbone_rate: rate })).toEqual(['backbone_rate']);
  });

  it.each([Number.MAX_SAFE_INTEGER + 1, 1.5, '7', -1])('refuses the seed %s', (seed) => {
    expect(columnsOf({ seed })).toEqual(['seed']);
  });

  it('suggests the nearest key, or lists them all', () => {
    const parsed = parsePolicy({ rotationRate: '10%', zzz: 1 });
    expect(parsed.ok ? [] : parsed.faults.map(({ remedy }) => render('en', remedy))).toEqual([
      'Did "rotationRate" mean "rotation_rate"? correct it if so',
      'Remove "zzz" or use a known key.',
    ]);
    expect(parsed.ok ? '' : parsed.faults.map(({ expected }) => render('en', expected)).at(-1)).toContain(
      'tenure_min_years',
    );
  });

  it('takes no key from an object’s prototype', () => {
    expect(columnsOf(JSON.parse('{"__proto__": {"seed": 1}, "constructor": 1}'))).toEqual(['__proto__', 'constructor']);
  });

  it.each([null, 3, 'policy', [[]], true])('is an object, not %j', (json) => {
    expect(columnsOf(json)).toEqual([null]);
  });

  it('refuses added subjects that are there already, by identifier or Chinese name', () => {
    expect(columnsOf({ subjects: [{ id: 'go', zh: '美术', en: 'Go' }] })).toEqual(['subjects']);
    expect(columnsOf({ subjects: [{ id: 'art', zh: '围棋', en: 'Go' }] })).toEqual(['subjects']);
    expect(columnsOf({ subjects: [{ id: 'Go!', zh: '', en: 'Go' }] })).toEqual(['subjects.0.id', 'subjects.0.zh']);
    const go = { id: 'go', zh: '围棋', en: 'Go' };
    expect(columnsOf({ subjects: [go, go] })).toEqual(['subjects']);
  });

  it('names keys within keys', () => {
    expect(columnsOf({ travel_estimate: { detour_percent: 99, speed: 3 } })).toEqual([
      'travel_estimate.detour_percent',
      'travel_estimate.speed',
    ]);
    expect(columnsOf({ clauses: { tenure_min_year: '0.34' } })).toEqual(['clauses.tenure_min_year']);
  });

  it('shows the value found, cut when it is long', () => {
    const parsed = parsePolicy({ name: 'x'.repeat(300), max_movers: { a: 1 } });
    expect(parsed.ok ? [] : parsed.faults.map(({ found }) => found)).toEqual([`${'x'.repeat(79)}…`, '{"a":1}']);
  });

  it('is described as JSON Schema with every key optional and no other key', () => {
    const schema = z.toJSONSchema(policyInputSchema, { io: 'input' });
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(policyDocument(defaultPolicy)));
    expect(schema).toMatchObject({ additionalProperties: false });
    expect(schema.required).toBeUndefined();
  });
});
