import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { policies, propertyRuns, smallWorlds } from '../../test/support/arbitraries.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { candidateMemory, keysOfPlans } from './known-candidates.ts';

it('remembers the candidates that a policy has whatever its keys about whole plans are', () => {
  fc.assert(
    fc.property(smallWorlds, policies, ({ district, policy }, other) => {
      const memory = candidateMemory();
      prepareInstance(district, policy, null, memory);
      const taken = Object.fromEntries(keysOfPlans.map((key) => [key, other[key]])) as Partial<Policy>;
      const changed = { ...policy, ...taken };
      const remembered = prepareInstance(district, changed, null, memory);
      expect(remembered.candidates).toEqual(prepareInstance(district, changed, null).candidates);
    }),
    { numRuns: propertyRuns() },
  );
});

it('makes the candidates anew for another policy about moves and for another district', () => {
  fc.assert(
    fc.property(smallWorlds, smallWorlds, policies, ({ district, policy }, { district: second }, other) => {
      const memory = candidateMemory();
      prepareInstance(district, policy, null, memory);
      expect(prepareInstance(district, other, null, memory).candidates).toEqual(
        prepareInstance(district, other, null).candidates,
      );
      expect(prepareInstance(second, policy, null, memory).candidates).toEqual(
        prepareInstance(second, policy, null).candidates,
      );
    }),
    { numRuns: propertyRuns(60) },
  );
});
