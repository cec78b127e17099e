import { describe, expect, it } from 'vitest';
import { defaultPolicy, parsePolicy, policyDocument } from '../schema.ts';

const read = (json: object) => {
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
};
const refused = (json: object): readonly (string | null)[] => {
  const parsed = parsePolicy(json);
  return parsed.ok ? [] : parsed.faults.map(({ column }) => column);
};

describe('the keys of the staffing standard', () => {
  it('have the ratios 1:19, 1:13.5 and 1:12.5 as exact rationals', () => {
    expect(defaultPolicy.staffRatio).toEqual({
      primary: { numerator: 19, denominator: 1 },
      junior: { numerator: 27, denominator: 2 },
      senior: { numerator: 25, denominator: 2 },
    });
    expect(read({ staff_ratio: { junior: '27/2' } })).toEqual(defaultPolicy);
    expect(read({ staff_ratio: { primary: 21 } }).staffRatio.primary).toEqual({ numerator: 21, denominator: 1 });
  });

  it('are written as they are read', () => {
    const given = {
      class_ratio: '2.4',
      non_teaching_share: { primary: '5%' },
      leave_cover_share: '5%',
      weekly_load: { junior: 14 },
      total_posts: 1900,
      boarding_pupils_per_post: 50,
    };
    const policy = read(given);
    expect(read(policyDocument(policy))).toEqual(policy);
    expect(policyDocument(policy)).toMatchObject({
      class_ratio: '2.4',
      non_teaching_share: { primary: '5%', junior: '15%', senior: '16%' },
      weekly_load: { primary: 15, junior: 14 },
    });
    expect(read({ class_ratio: null, resource_teacher_pupils: null }).classRatio).toBeNull();
  });

  it('refuse what is none: a ratio of nothing, a share above all, an unknown stage', () => {
    expect(refused({ staff_ratio: { primary: 0 } })).toEqual(['staff_ratio.primary']);
    expect(refused({ staff_ratio: { kindergarten: 7 } })).toEqual(['staff_ratio.kindergarten']);
    expect(refused({ class_ratio: 11 })).toEqual(['class_ratio']);
    expect(refused({ non_teaching_share: { primary: '109%' } })).toEqual(['non_teaching_share.primary']);
    expect(refused({ weekly_load: { primary: 0 } })).toEqual(['weekly_load.primary']);
    expect(refused({ total_posts: 1.5, small_school_pupils: -1 })).toEqual(
      expect.arrayContaining(['total_posts', 'small_school_pupils']),
    );
  });
});
