import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { graduatingClass } from './graduating-class.ts';

describe('the clause graduating_class', () => {
  it.each([
    [{ graduatingClass: true }, false],
    [{ graduatingClass: false }, true],
    [{}, true],
  ])('of %j: passes %s', (teacher, passes) => {
    expect(judged(graduatingClass, teacher).passes).toBe(passes);
  });

  it('states that the roster leaves it open', () => {
    expect(judged(graduatingClass).words).toContain('does not say');
  });
});
