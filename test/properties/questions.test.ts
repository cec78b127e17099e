import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SolveRequest } from '../../solver/contract.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { answerColdly } from '../../solver/questions/answer-coldly.ts';
import { askKeptSolve } from '../../solver/questions/ask-kept-solve.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { KeptLevels } from '../../solver/search/plan-engine.ts';
import { generatedDistricts, policies, propertyRuns, smallWorlds, type World } from '../support/arbitraries.ts';
import { aPolicy } from '../support/policy.ts';
import { drawnOrders, questionOf } from '../support/questions.ts';

const always = (): number => Number.POSITIVE_INFINITY;
const highs = await highsPlanEngine();

const generated: fc.Arbitrary<World> = fc.record({
  district: generatedDistricts({ schools: [2, 8], teachers: [40, 140] }),
  policy: fc.oneof(
    { weight: 3, arbitrary: fc.nat(99_999_999).map((seed) => aPolicy({ seed })) },
    { weight: 1, arbitrary: policies },
  ),
});

const worlds = fc.oneof({ weight: 2, arbitrary: smallWorlds }, { weight: 3, arbitrary: generated });

it('answers a question from the levels of a solve as a solve of its own does, in status, values and moves', async () => {
  const met = { optimal: 0, infeasible: 0 };
  await fc.assert(
    fc.asyncProperty(worlds, drawnOrders, async ({ district, policy }, drawn) => {
      const instance = prepareInstance(district, policy, null);
      let levels: KeptLevels | null = null;
      const solved = await highs.solve(instance, {
        secondsLeft: always,
        report: () => {},
        incumbent: () => {},
        keep: (kept) => {
          levels = kept;
        },
      });
      fc.pre(solved.status === 'optimal' && levels !== null);
      const question = questionOf(district, solved.moves, drawn);
      fc.pre(question.orders.length > 0);
      const request: SolveRequest = {
        district,
        policy,
        previous: null,
        engine: 'highs',
        timeLimit: null,
        memoryLimit: 2048,
      };
      const kept = { request, instance, levels };
      const cold = await answerColdly(kept, question, always);
      expect(await askKeptSolve(kept, question, always)).toEqual(cold);
      if (cold.status !== 'stopped') met[cold.status] += 1;
    }),
    { numRuns: propertyRuns(60, 20) },
  );
  expect(Math.min(met.optimal, met.infeasible)).toBeGreaterThan(0);
});
