import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { crossChecked } from './cross-checked.ts';
import { highsPlanEngine } from './linear-first.ts';
import type { PlanEngine, SolveSurroundings } from './plan-engine.ts';

const quiet: SolveSurroundings = { secondsLeft: () => 60, report: () => {}, incumbent: () => {} };
const instance = prepareInstance(
  generateDistrict({ schools: 4, teachers: 80, seed: 5, profile: 'mixed' }),
  defaultPolicy,
  null,
);

describe('an engine with a second engine as a check', () => {
  it('notes that both agree', async () => {
    const highs = await highsPlanEngine();
    const { status, notes } = await crossChecked(highs, highs).solve(instance, quiet);
    expect([status, notes.map(({ key }) => key)]).toEqual(['optimal', ['note.agreed']]);
  });

  it('is contradicted in the open: a plan with one move less is not passed on', async () => {
    const highs = await highsPlanEngine();
    const erring: PlanEngine = {
      ...highs,
      solve: async (instance, around) => {
        const right = await highs.solve(instance, around);
        return { ...right, moves: right.moves.slice(1) };
      },
    };
    const right = await highs.solve(instance, quiet);
    const answer = await crossChecked(erring, highs).solve(instance, quiet);
    expect(answer.moves).toEqual(right.moves);
    expect(answer.notes.map(({ key }) => key)).toEqual(['note.contradicted']);
  });
});
