import { schoolId } from '../../src/district/ids.ts';
import type { Post } from '../../src/district/post.ts';
import { random } from './random.ts';
import type { SlotDraft } from './slots.ts';

/** The rows of `posts`: the need, now and then with a lower or an upper limit set by the bureau. */
export const postsOf = (stream: string, slots: readonly SlotDraft[], tight: boolean): readonly Post[] => {
  const draw = random(`${stream}|posts`);
  return slots.map((slot) => {
    const head = slot.subject === 'principal' || slot.subject === 'vice_principal';
    const [lower, upper] = [draw.chance(0.12), draw.chance(0.1)];
    return {
      schoolId: schoolId(slot.site.id),
      stage: slot.stage,
      subject: slot.subject,
      required: slot.required,
      min: lower && !head && slot.required > 1 ? slot.required - 1 : null,
      max: upper && !head && !tight && slot.required > 0 ? Math.max(slot.required + 1, slot.held) : null,
    };
  });
};
