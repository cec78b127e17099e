import type { District } from '../district/district.ts';
import { compareIds, type SchoolId } from '../district/ids.ts';
import { type Post, type Slot, slotKey } from '../district/post.ts';
import { isHeadSubject } from '../district/words.ts';
import type { Policy } from '../policy/policy.ts';
import { type Message, message } from '../text/message.ts';
import type { Allocation } from './allocation.ts';
import { curriculumPosts } from './curriculum.ts';
import { type Claim, reconcile } from './reconcile.ts';
import { type SlotState, slotTable } from './slot-table.ts';

/** The posts of a subject at a school and stage: needed by lessons, set up today, held, and proposed (domain 2.7). */
export interface SubjectPosts extends Slot {
  /** By classes, curriculum and load; for a subject outside the curriculum, today's number. */
  readonly needed: number;
  /** As the posts file has it; without one, the holders. */
  readonly today: number;
  readonly held: number;
  readonly proposed: number;
}

/** Posts proposed to change subject within a school; `null`: the school gains or loses the post itself. */
export interface SubjectTransfer {
  readonly schoolId: SchoolId;
  readonly from: SubjectPosts | null;
  readonly to: SubjectPosts | null;
  readonly posts: number;
  readonly reasons: readonly Message[];
}

interface Wanted extends Slot {
  readonly key: string;
  readonly needed: number;
  readonly today: number;
  readonly held: number;
}

const wantedSlots = (district: District, policy: Policy): ReadonlyMap<SchoolId, readonly Wanted[]> => {
  const states = new Map(slotTable(district, policy).map((state): [string, SlotState] => [state.key, state]));
  const lessons = new Map(curriculumPosts(district, policy).map((post): [string, Post] => [slotKey(post), post]));
  const keys = [...new Set([...states.keys(), ...lessons.keys()])].toSorted(compareIds);
  const wanted = keys.flatMap((key): Wanted[] => {
    const [state, lesson] = [states.get(key), lessons.get(key)];
    const slot = state ?? lesson;
    if (slot === undefined) return [];
    const { schoolId, stage, subject } = slot;
    const held = state?.held ?? 0;
    const today = district.posts === null ? held : (state?.required ?? 0);
    return [{ schoolId, stage, subject, key, needed: lesson?.required ?? today, today, held }];
  });
  return Map.groupBy(wanted, ({ schoolId }) => schoolId);
};

/** Heads keep their posts, every subject taught has one teacher where that is possible, the rest goes by lessons. */
const claimOf = ({ key, subject, needed }: Wanted): Claim => ({
  id: key,
  standard: needed,
  floor: isHeadSubject(subject) ? needed : Math.min(1, needed),
});

/**
 * The posts of each school by subject, within the posts proposed for the school: by the lessons of the curriculum and
 * the standard load, reconciled by largest remainder (domain 2.6, 2.7). What lessons do not need stays unassigned.
 */
export const subjectPosts = (district: District, policy: Policy, { proposed }: Allocation): readonly SubjectPosts[] =>
  [...wantedSlots(district, policy)].flatMap(([schoolId, wanted]) => {
    const total = proposed.get(schoolId);
    if (total === undefined) return [];
    const { posts } = reconcile(wanted.map(claimOf), total);
    return wanted.map(({ key, ...slot }) => ({ ...slot, proposed: posts.get(key) ?? 0 }));
  });

const reasonOf = ({ stage, subject, needed, today, held, proposed }: SubjectPosts): Message =>
  message('staffing.reason.subject', { stage, subject, needed, today, held, proposed });

/** From today's subjects to those proposed, school by school: posts that change subject, gained and lost ones. */
export const subjectTransfers = (subjects: readonly SubjectPosts[]): readonly SubjectTransfer[] =>
  [...Map.groupBy(subjects, ({ schoolId }) => schoolId)].flatMap(([schoolId, slots]) => {
    const change = (slot: SubjectPosts): number => slot.proposed - slot.today;
    const gives = slots.filter((slot) => change(slot) < 0).map((slot) => ({ slot, posts: -change(slot) }));
    const gets = slots.filter((slot) => change(slot) > 0).map((slot) => ({ slot, posts: change(slot) }));
    const transfers: SubjectTransfer[] = [];
    const add = (from: SubjectPosts | null, to: SubjectPosts | null, posts: number): void => {
      const reasons = [from, to].flatMap((slot) => (slot === null ? [] : [reasonOf(slot)]));
      if (posts > 0) transfers.push({ schoolId, from, to, posts, reasons });
    };
    for (const get of gets) {
      for (const give of gives) {
        const posts = Math.min(get.posts, give.posts);
        get.posts -= posts;
        give.posts -= posts;
        add(give.slot, get.slot, posts);
      }
      add(null, get.slot, get.posts);
    }
    for (const { slot, posts } of gives) add(slot, null, posts);
    return transfers;
  });
