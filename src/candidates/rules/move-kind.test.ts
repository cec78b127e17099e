import { describe, expect, it } from 'vitest';
import { aTeacher } from '../../../test/support/district.ts';
import { refuses } from '../../../test/support/pair.ts';
import type { MoveKind } from '../../policy/policy.ts';
import { moveKind } from './move-kind.ts';

const only = (...moveKinds: readonly MoveKind[]) => ({ policy: { moveKinds } });

describe('the rule of kinds of move', () => {
  it('admits the policy’s directions and no other', () => {
    expect(refuses(moveKind, only('source_to_target'))).toBe(false);
    expect(refuses(moveKind, only('target_to_source'))).toBe(true);
    expect(refuses(moveKind, { ...only('source_to_source'), school: { areaClass: 'urban' } })).toBe(false);
  });

  it('admits target to target into a gap only, where that is the kind', () => {
    const village = { home: { areaClass: 'rural' } } as const;
    expect(refuses(moveKind, { ...only('target_to_target_gap'), ...village })).toBe(false);
    const colleague = aTeacher({ id: 'C', schoolId: 'V' });
    const full = { district: { teachers: [aTeacher({ id: 'T', schoolId: 'U' }), colleague] } };
    expect(refuses(moveKind, { ...only('target_to_target_gap'), ...village, ...full })).toBe(true);
    expect(refuses(moveKind, { ...only('target_to_target'), ...village, ...full })).toBe(false);
  });

  it('refuses a school that is neither source nor target', () => {
    expect(refuses(moveKind, { policy: { targetAreas: ['town'] } })).toBe(true);
  });

  it('lets heads go in any direction', () => {
    const head = { teacher: { role: 'principal' }, post: { subject: 'principal' } } as const;
    expect(refuses(moveKind, { ...only('target_to_source'), ...head })).toBe(false);
  });
});
