import { message } from '../../../src/text/message.ts';
import type { Instance } from '../../formulation/instance.ts';
import { alikeHires, hireCodes, hireScope } from '../alike-hires.ts';
import { type Capacity, throughGroups } from '../capacity.ts';
import type { Impossible } from '../impossible.ts';
import { hireReasonsOf } from '../lost.ts';

/**
 * New teachers who must be placed and for whom no slot is open, or who are more than the slots open to them take (model.md
 * 2, new hires; clause 2.18). Those alike are counted together.
 */
export const hireWitness = (instance: Instance, capacity: Capacity): readonly Impossible[] => {
  if (instance.policy.unplacedHires === 'admit') return [];
  const index = new Map(instance.movers.map((mover, at) => [mover.teacher.id, at]));
  return alikeHires(instance.district, instance.policy).flatMap((hires): readonly Impossible[] => {
    const at = index.get(hires[0].id);
    const mover = at === undefined ? undefined : instance.movers[at];
    if (at === undefined || mover?.kind !== 'hire' || !mover.mustMove) return [];
    const { from, to } = capacity.candidatesOf(at);
    const found = { rule: 'hire_placed', clause: '2.18', scope: hireScope(hires) } as const;
    const names = { hires: hireCodes(hires), needed: hires.length };
    if (from === to)
      return [
        { ...found, message: message('conflict.hire.nowhere', { ...names, reasons: hireReasonsOf(instance, mover) }) },
      ];
    const slots = Array.from(instance.candidates.slot.subarray(from, to));
    const available = throughGroups(
      slots.map((slot) => [instance.slotSchool[slot] as number, capacity.enterSlot(slot)] as const),
      capacity.enterSchool,
    );
    return available >= hires.length
      ? []
      : [{ ...found, message: message('conflict.hire.room', { ...names, available }) }];
  });
};
