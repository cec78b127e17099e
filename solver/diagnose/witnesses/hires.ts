import { message } from '../../../src/text/message.ts';
import type { Instance } from '../../build/instance.ts';
import type { Capacity } from '../capacity.ts';
import type { Impossible } from '../impossible.ts';
import { hireReasonsOf } from '../lost.ts';

/** New teachers who must be placed and for whom no slot is open (model.md 2, new hires; clause 2.18). */
export const hireWitness = (instance: Instance, { candidatesOf }: Capacity): readonly Impossible[] =>
  instance.movers.flatMap((mover, index) => {
    if (mover.kind !== 'hire' || !mover.mustMove) return [];
    const { from, to } = candidatesOf(index);
    if (from < to) return [];
    const { id } = mover.teacher;
    return [
      {
        rule: 'hire_placed',
        clause: '2.18',
        scope: `hire:${id}`,
        message: message('conflict.hire.nowhere', { hire: id, reasons: hireReasonsOf(instance, mover) }),
      },
    ];
  });
