import { type Slot, slotKey } from '../../../district/post.ts';
import { scopeOf } from '../../../rules/rule.ts';
import type { ItinerantReading } from '../reading.ts';
import { itinerantRule } from '../rule.ts';
import { standardLoad } from '../weekly.ts';

/** A hub's slot with a travelling teacher, and the lessons its holders give there. */
interface SendingSlot {
  readonly slot: Slot;
  readonly kept: number;
  readonly needed: number;
}

const sendingSlots = ({ policy, sent, schools, held, weekly }: ItinerantReading): readonly SendingSlot[] => {
  const known = sent.flatMap(({ slot, given }) => (slot === null ? [] : [{ slot, given }]));
  return [...Map.groupBy(known, ({ slot }) => slotKey(slot)).values()].flatMap((all): SendingSlot[] => {
    const slot = all[0]?.slot;
    const school = slot && schools.get(slot.schoolId);
    if (slot === undefined || school === undefined) return [];
    const load = standardLoad(policy, slot.stage);
    const staying = (held(slot) - all.length) * load;
    return [
      {
        slot,
        kept: staying + all.reduce((sum, { given }) => sum + given.hubLessons, 0),
        needed: Math.min(weekly(school, slot.stage, slot.subject).needed, held(slot) * load),
      },
    ];
  });
};

/**
 * The hub's own lessons come first: what the travellers keep, and a full load of every other holder of the slot, cover
 * them.
 */
export const hubLessons = itinerantRule({
  id: 'hub_lessons',
  clause: '0.16',
  unit: 'slots',
  cases: sendingSlots,
  scope: ({ slot }) => scopeOf.slot(slot),
  breach: ({ kept, needed }) => (kept >= needed ? null : { required: { needed }, actual: { kept } }),
});
