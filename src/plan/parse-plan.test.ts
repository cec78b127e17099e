import { describe, expect, it } from 'vitest';
import { aMove } from '../../test/support/lawful-plan.ts';
import { render } from '../text/render.ts';
import { parsePlan, parsePlanText } from './parse-plan.ts';

const five = { teacher_id: 'T1', from_school_id: 'U1', to_school_id: 'R1', stage: 'primary', subject: 'chinese' };

const faultsOf = (json: unknown): readonly (string | null)[][] => {
  const read = parsePlan(json, 'theirs.json');
  return read.ok ? [] : read.faults.map(({ place, column, found }) => [place, column, found]);
};

describe('a plan file from elsewhere', () => {
  it('needs the format and five keys per transfer', () => {
    const read = parsePlan({ format: 'plan/1', transfers: [five] });
    expect(read).toEqual({
      ok: true,
      value: {
        moves: [aMove('T1', 'U1', 'R1')],
        datasetSha256: null,
        policy: null,
        status: null,
        levels: null,
        poolLoans: null,
        document: { format: 'plan/1', transfers: [five] },
      },
    });
  });

  it('may say more, in its own way, without being refused', () => {
    const foreign = {
      format: 'plan/1',
      status: 'excellent',
      dataset: 'ours',
      levels: [{ goal: 'beauty', value: 'high' }],
      transfers: [{ ...five, remark: 7 }],
    };
    expect(parsePlan(foreign)).toMatchObject({ ok: true, value: { status: null, levels: null, datasetSha256: null } });
  });

  it('may be without moves', () => {
    expect(parsePlan({ format: 'plan/1', transfers: [] })).toMatchObject({ ok: true, value: { moves: [] } });
  });

  it('reports every fault, each with its place', () => {
    const broken = {
      format: 'plan/2',
      transfers: [
        five,
        { ...five, teacher_id: 1001, subject: ' ' },
        'T3',
        { ...five, stage: 'college', to_school_id: undefined },
      ],
    };
    expect(faultsOf(broken)).toEqual([
      ['theirs.json', 'format', 'plan/2'],
      ['theirs.json', 'transfers[1].teacher_id', '1001'],
      ['theirs.json', 'transfers[1].subject', ' '],
      ['theirs.json', 'transfers[2]', 'T3'],
      ['theirs.json', 'transfers[3].to_school_id', null],
      ['theirs.json', 'transfers[3].stage', 'college'],
    ]);
  });

  it('is no plan without a list of transfers', () => {
    expect(faultsOf({ format: 'plan/1' })).toEqual([['theirs.json', 'transfers', null]]);
    expect(faultsOf({ format: 'plan/1', transfers: { T1: five } }).map(([, column]) => column)).toEqual(['transfers']);
  });

  it('is no plan when it is no object', () => {
    for (const json of [null, [], 'plan', 7]) expect(faultsOf(json)).toHaveLength(1);
  });
});

describe('the placements of a plan', () => {
  const four = { teacher_id: 'N1', school_id: 'R1', stage: 'primary', subject: 'music' };
  const read = (placements: unknown) => parsePlan({ format: 'plan/1', transfers: [five], placements });

  it('follow the transfers as moves from nowhere', () => {
    const plan = read([four]);
    expect(plan.ok && plan.value.moves.at(-1)).toEqual({
      teacherId: 'N1',
      fromSchoolId: null,
      toSchoolId: 'R1',
      stage: 'primary',
      subject: 'music',
    });
    expect(plan.ok && plan.value.moves).toHaveLength(2);
  });

  it('may be left out or empty, and nothing else than a list', () => {
    for (const none of [undefined, null, []]) {
      const plan = read(none);
      expect(plan.ok && plan.value.moves).toHaveLength(1);
    }
    expect(read('none')).toMatchObject({ ok: false, faults: [{ column: 'placements' }] });
  });

  it('report every fault with its place', () => {
    const faulty = read([{ ...four, school_id: '' }, 7, { ...four, stage: 'x' }]);
    expect(faulty).toMatchObject({
      ok: false,
      faults: [{ column: 'placements[0].school_id' }, { column: 'placements[1]' }, { column: 'placements[2].stage' }],
    });
  });
});

describe('the text of a plan file', () => {
  it('may begin with a byte order mark', () => {
    expect(parsePlanText(`\uFEFF${JSON.stringify({ format: 'plan/1', transfers: [five] })}`).ok).toBe(true);
  });

  it('reports where it stops being JSON', () => {
    const read = parsePlanText('{\n  "format": "plan/1",\n  "transfers": [,]\n}', 'theirs.json');
    expect(read).toMatchObject({ ok: false, faults: [{ place: 'theirs.json', row: 3, column: '17' }] });
  });

  it('reports a repeated key, and an empty file', () => {
    const twice = parsePlanText('{"format":"plan/1","transfers":[],"transfers":[]}');
    expect(twice).toMatchObject({ ok: false, faults: [{ found: 'transfers' }] });
    expect(parsePlanText('').ok).toBe(false);
  });

  it('has each fault in both languages', () => {
    const faulty = [
      '',
      '[]',
      '{"format":1,"format":1}',
      '{"format":"plan/1","transfers":[{"stage":"x"},1],"placements":[1]}',
      '{"placements":1}',
      '{}',
    ];
    const faults = faulty.flatMap((text) => {
      const read = parsePlanText(text);
      return read.ok ? [] : read.faults;
    });
    expect(faults.length).toBeGreaterThan(8);
    for (const { expected, remedy } of faults)
      for (const one of [expected, remedy])
        for (const language of ['zh', 'en'] as const) expect(render(language, one)).not.toMatch(/^plan\.|[{}]/);
  });
});
