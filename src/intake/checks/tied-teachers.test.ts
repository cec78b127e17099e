import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const roster = (...ties: readonly (string | undefined)[]) =>
  faultLinesOf({
    teachers: ties.map((tiedWith, index) =>
      aTeacher({ id: `T${index + 1}`, schoolId: index % 2 === 0 ? 'S1' : 'S2', ...(tiedWith && { tiedWith }) }),
    ),
  });

describe('two teachers who are tied', () => {
  it('are read where each names the other', () => {
    expect(roster('T2', 'T1', undefined)).toEqual([]);
  });

  it('are a fault where the other names no one', () => {
    expect(roster('T2', undefined)).toEqual(['error teachers:2:tied_with expected.tied_back']);
  });

  it('are a fault where the other names a third', () => {
    expect(roster('T2', 'T3', 'T2')).toEqual(['error teachers:2:tied_with expected.tied_once']);
  });

  it('are two teachers', () => {
    expect(roster('T1', undefined)).toEqual(['error teachers:2:tied_with expected.tied_self']);
  });

  it('are both on the roster', () => {
    expect(roster('T9', undefined)).toEqual(['error teachers:2:tied_with expected.teacher']);
  });
});
