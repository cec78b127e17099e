import type { Role, Stage, Subject } from '../../src/district/words.ts';
import type { Random } from './random.ts';
import type { Site } from './sites.ts';
import type { SlotDraft } from './slots.ts';
import { subjectMix } from './subjects.ts';

/** Why a teacher is on a school's roster: in a post, or without one. */
type Standing = 'post' | 'contract' | 'borrowed' | 'leaving';

/** A line of the roster before a teacher is drawn for it. */
export interface Opening {
  readonly site: Site;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly role: Role;
  readonly standing: Standing;
  readonly slot: SlotDraft | null;
}

/** The holder of a head's slot has its role, and also teaches a subject. */
const roleIn = (subject: Subject): Role => {
  if (subject === 'principal') return 'principal';
  return subject === 'vice_principal' ? 'vice_principal' : 'teacher';
};

/** The numbers of teachers without a post, by standing. */
export type StandingCounts = Readonly<Record<Exclude<Standing, 'post'>, number>>;

/**
 * Every line of the roster, school by school: the holders of each slot, then teachers without a post by size of school.
 */
export const openingsOf = (
  draw: Random,
  sites: readonly Site[],
  slots: readonly SlotDraft[],
  standingCounts: StandingCounts,
): readonly Opening[] => {
  const openings: Opening[] = slots.flatMap((slot) =>
    Array.from({ length: slot.held }, (): Opening => {
      const { site, stage, subject } = slot;
      const role = roleIn(subject);
      return {
        site,
        stage,
        subject: role === 'teacher' ? subject : draw.weighted(subjectMix(stage)),
        role,
        standing: 'post',
        slot,
      };
    }),
  );
  const odds = sites
    .filter((site) => site.row.opening !== true)
    .map((site) => [site, site.units.reduce((sum, unit) => sum + unit.pupils, 0)] as const);
  for (const standing of ['contract', 'borrowed', 'leaving'] as const)
    for (let left = standingCounts[standing]; left > 0; left -= 1) {
      const site = draw.weighted(odds.length > 0 ? odds : sites.map((any) => [any, 1] as const));
      const stage = draw.weighted(site.units.map((unit) => [unit.stage, unit.pupils + 1] as const));
      openings.push({ site, stage, subject: draw.weighted(subjectMix(stage)), role: 'teacher', standing, slot: null });
    }
  return openings
    .map((opening, order) => ({ opening, order }))
    .toSorted((a, b) => a.opening.site.index - b.opening.site.index || a.order - b.order)
    .map(({ opening }) => opening);
};
