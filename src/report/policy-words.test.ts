import { describe, expect, it } from 'vitest';
import { policyChangeWords } from './policy-words.ts';

const words = (key: string, before: unknown, after: unknown) => [
  policyChangeWords('zh', { key, before, after }).text,
  policyChangeWords('en', { key, before, after }).text,
];

describe('a change of a policy in words', () => {
  it('names the key and both values', () => {
    expect(words('rotation_rate', '10%', '15%')[0]).toBe('交流轮岗比例：由 10% 改为 15%');
    expect(words('rotation_rate', '10%', '15%')[1]).toContain('from 10% to 15%');
  });

  it('names what joins a list and what leaves it', () => {
    expect(words('backbone_levels', ['county', 'city'], ['city', 'nation'])[0]).toContain('增加 nation；去掉 county');
    expect(words('backbone_levels', ['city'], ['city', 'nation'])[0]).toContain('增加 nation');
    expect(words('backbone_levels', ['city', 'nation'], ['city'])[1]).toContain('without nation');
    expect(words('backbone_levels', ['city', 'nation'], ['nation', 'city'])[0]).toContain('由 city, nation 改为');
  });

  it('has words for yes, no and nothing', () => {
    expect(words('only_eligible_move', true, false)[0]).toContain('由 是 改为 否');
    expect(words('budget', null, { year: 2026 })[0]).toContain('由 不设 改为 {"year":2026}');
    expect(words('goals', [], [[{ goal: 'moves', weight: 1 }]])[0]).toContain('由 无 改为 [[');
  });
});
