import { highsEngine } from '../../solver/engines/highs.ts';
import { type Instance, prepareInstance } from '../../solver/formulation/instance.ts';
import type { LinearGoal, LinearModel } from '../../solver/model/linear-model.ts';
import { LevelChain } from '../../solver/search/level-chain.ts';
import type { SolvableLevel } from '../../solver/search/levels.ts';
import { aDistrict, aPost, aSchool, aTeacher } from './district.ts';
import { aPolicy } from './policy.ts';

type Parts = ConstructorParameters<typeof LevelChain>[0];

/** So many teachers at a town school, each of whom one village could take, so many minutes away. */
export const aChoiceOf = (moves: number, minutes: readonly number[] = []): Instance => {
  const instance = prepareInstance(
    aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town' }), aSchool({ id: 'V' })],
      posts: [aPost({ schoolId: 'V', required: moves })],
      teachers: Array.from({ length: moves }, (_none, index) => aTeacher({ id: `T${index}`, schoolId: 'U' })),
    }),
    aPolicy(),
    null,
  );
  const village = instance.slots.findIndex(({ schoolId }) => `${schoolId}` === 'V');
  const each = Array.from({ length: moves }, (_none, index) => index);
  return {
    ...instance,
    candidates: {
      ...instance.candidates,
      teacher: Int32Array.from(each),
      slot: Int32Array.from(each, () => village),
      minutes: Int32Array.from(each, (index) => minutes[index] ?? 0),
    },
    counted: Int32Array.from(each, (index) => minutes[index] ?? 0),
  };
};

/** A goal of a small model as a level; `bar`: the longest journey. */
export const aLevel = (goal: LinearGoal | 'commute_threshold'): SolvableLevel =>
  goal === 'commute_threshold'
    ? { kind: 'commute_threshold', level: [{ goal: 'commute_max', weight: 1 }], weight: 1 }
    : { kind: 'linear', level: [{ goal: 'movers', weight: 1 }], goal };

/** The chain of levels over a small model whose first columns are the instance's candidates. */
export const aChain = (
  highs: Parts['highs'],
  instance: Instance,
  model: LinearModel,
  goals: readonly (LinearGoal | 'commute_threshold')[],
  given: Partial<Pick<Parts, 'engine' | 'surroundings'>> = {},
): LevelChain =>
  new LevelChain({
    highs,
    engine: highsEngine(highs),
    instance,
    built: { model, goals: new Map(), measures: [] },
    levels: goals.map(aLevel),
    surroundings: { secondsLeft: () => Number.POSITIVE_INFINITY, report: () => {}, incumbent: () => {} },
    ...given,
  });
