import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { compulsoryStage } from './compulsory-stage.ts';

describe('the clause compulsory_stage', () => {
  it.each([
    ['kindergarten', false],
    ['primary', true],
    ['junior', true],
    ['senior', false],
  ] as const)('of %s: %s', (stage, passes) => {
    expect(judged(compulsoryStage, { stage })).toMatchObject({ passes, cells: { stage } });
  });
});
