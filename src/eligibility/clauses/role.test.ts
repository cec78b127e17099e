import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { role } from './role.ts';

describe('the clause role', () => {
  it.each(['with_teachers', 'separate', 'none'] as const)('passes teachers when principals is %s', (principals) => {
    expect(judged(role, {}, { policy: { principals } })).toMatchObject({ passes: true, cells: { role: 'teacher' } });
  });

  it.each([
    ['principal', 'with_teachers', true],
    ['vice_principal', 'with_teachers', true],
    ['principal', 'separate', true],
    ['vice_principal', 'separate', true],
    ['principal', 'none', false],
    ['vice_principal', 'none', false],
  ] as const)('of a %s when principals is %s: %s', (head, principals, passes) => {
    const out = judged(role, { role: head }, { policy: { principals } });
    expect(out).toMatchObject({ passes, cells: { role: head } });
  });
});
