import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/support/policy.ts';
import { defaultPolicy, parsePolicy, policyDocument } from '../schema.ts';

describe('the keys of the quality-balance standard', () => {
  it('default to the values of the supervision standard', () => {
    const { standardThresholds, standardDegrees, cvLimit, statSite } = aPolicy();
    expect(defaultPolicy).toMatchObject({ standardThresholds, standardDegrees, cvLimit, statSite });
    expect(defaultPolicy.standardFloor).toBe('met_at_all');
  });

  it('may be given in part, as text, number or fraction, and are written back exactly', () => {
    const read = parsePolicy({
      standard_thresholds: { primary: { degree: 4.5 }, junior: { arts_pe: '1/3' } },
      standard_degrees: { primary: 'bachelor' },
      cv_limit: { junior: '0.5' },
    });
    if (!read.ok) throw new Error('refused');
    const written = policyDocument(read.value);
    expect(written).toMatchObject({
      standard_thresholds: { primary: { degree: '4.5', backbone: '1', equipment: '2000' }, junior: { arts_pe: '1/3' } },
      standard_degrees: { primary: 'bachelor', junior: 'bachelor' },
      cv_limit: { primary: '0.5', junior: '0.5' },
    });
    expect(parsePolicy(written)).toEqual(read);
  });

  it('name the place of every fault', () => {
    const read = parsePolicy({
      standard_thresholds: { primary: { degree: '-1', pupils: 3 }, middle: {} },
      cv_limit: { primary: 'half' },
      standard_floor: 'some',
      stat_site: 'both',
    });
    expect(read.ok ? [] : read.faults.map(({ column, found }) => [column, found])).toEqual([
      ['standard_thresholds.primary.degree', '-1'],
      ['standard_thresholds.primary.pupils', 'pupils'],
      ['standard_thresholds.middle', 'middle'],
      ['cv_limit.primary', 'half'],
      ['stat_site', 'both'],
      ['standard_floor', 'some'],
    ]);
  });
});
