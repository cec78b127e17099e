import type { Stage, Subject } from '../../src/district/words.ts';
import type { Profile } from './profile.ts';
import { type Random, random } from './random.ts';
import { largestRemainder } from './share.ts';
import type { Site } from './sites.ts';
import { shortage, subjectMix } from './subjects.ts';

/** A subject's posts at a school while the district is being drawn: `required` may still change, `held` too. */
export interface SlotDraft {
  readonly site: Site;
  readonly stage: Stage;
  readonly subject: Subject;
  required: number;
  held: number;
}

/** Holders of posts by school. */
export const staffOf = (slots: readonly SlotDraft[]): ReadonlyMap<Site, number> => {
  const staff = new Map<Site, number>();
  for (const { site, held } of slots) staff.set(site, (staff.get(site) ?? 0) + held);
  return staff;
};

/** Standard teacher posts of 72号 (domain 2.5): the pupil ratio, or classes where a school is small, less the support staff. */
const standardPosts = (site: Site, classRatio: number): number =>
  site.units.reduce((sum, { stage, pupils, classes }) => {
    const [ratio, teaching] = stage === 'junior' ? [13.5, 0.85] : [19, 0.91];
    const byPupils = (pupils * teaching) / ratio;
    return sum + (pupils < 200 ? Math.max(byPupils, classes * classRatio) : byPupils);
  }, 0);

/** Heads: a principal for every legal school, a vice principal for each thirty teachers or so, three at most. */
const headsOf = (site: Site, posts: number): readonly Subject[] => [
  'principal',
  ...Array.from(
    { length: site.row.kind === 'point' ? 0 : Math.min(3, Math.floor(posts / 28)) },
    () => 'vice_principal',
  ),
];

/** The stage a school's heads are kept under. */
const headStage = (site: Site): Stage => site.units[site.units.length - 1]?.stage ?? 'primary';

const heldShare = (profile: Profile, site: Site): number =>
  site.row.opening === true ? 0.12 : 1 - profile.gap[site.area] + profile.surplus[site.area];

/** Take `count` away from slots one by one, by weight; never below zero. Returns what could not be taken. */
const spread = (draw: Random, slots: readonly SlotDraft[], count: number, step: 1 | -1): number => {
  let left = count;
  for (let tries = count * 4; left > 0 && tries > 0; tries -= 1) {
    const odds = slots.map((slot) => {
      const weight = slot.required * (step === -1 ? shortage(slot.subject) : 1);
      return [slot, step === -1 && slot.held === 0 ? 0 : weight] as const;
    });
    if (odds.every(([, weight]) => weight === 0)) return left;
    draw.weighted(odds).held += step;
    left -= 1;
  }
  return left;
};

export interface SlotsRequest {
  readonly stream: string;
  readonly profile: Profile;
  readonly sites: readonly Site[];
  /** Teachers who hold a post, heads among them: the slots' holders add up to exactly this. */
  readonly holders: number;
}

export interface SlotPlan {
  readonly slots: readonly SlotDraft[];
  /** Standard posts scaled to the areas' shares, by school: what approved posts are shared out by. */
  readonly weights: readonly number[];
}

/** Required posts and holders per slot: urban schools a little over their need, rural ones short where it hurts. */
export const drawSlots = ({ stream, profile, sites, holders }: SlotsRequest): SlotPlan => {
  const draw = random(`${stream}|slots`);
  const standard = sites.map((site) => standardPosts(site, profile.classRatio));
  const inArea = new Map<string, number>();
  for (const site of sites) inArea.set(site.area, (inArea.get(site.area) ?? 0) + (standard[site.index] ?? 0));
  const weights = sites.map(
    (site) => ((standard[site.index] ?? 0) / (inArea.get(site.area) ?? 1)) * profile.posts[site.area],
  );

  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const filled = sites.reduce((sum, site) => sum + ((weights[site.index] ?? 0) / total) * heldShare(profile, site), 0);
  const least = Math.max(1, Math.min(3, Math.floor(holders / sites.length / 2)));
  const required = largestRemainder(Math.round(holders / filled), weights, least);

  const slots = sites.flatMap((site) => {
    const posts = required[site.index] ?? 0;
    const heads = headsOf(site, posts).slice(0, Math.max(1, Math.floor(posts / 3)));
    const teaching = Math.max(0, posts - heads.length);
    const standardOf = site.units.map((unit) => standardPosts({ ...site, units: [unit] }, profile.classRatio));
    const shares = largestRemainder(teaching, standardOf);
    const own = site.units.flatMap(({ stage }, which) => {
      const mix = subjectMix(stage);
      const counts = largestRemainder(
        shares[which] ?? 0,
        mix.map(([, weight]) => weight * (0.9 + 0.2 * draw.unit())),
      );
      return mix.map(([subject], order): SlotDraft => {
        const count = counts[order] ?? 0;
        return { site, stage, subject, required: count, held: count };
      });
    });
    const opening = site.row.opening === true;
    spread(draw, own, Math.round(teaching * (opening ? 0.88 : jittered(draw, profile.gap[site.area]))), -1);
    spread(draw, own, Math.round(teaching * (opening ? 0 : jittered(draw, profile.surplus[site.area]))), 1);
    return [...headSlots(site, heads), ...own.filter((slot) => slot.required > 0 || slot.held > 0)];
  });

  settle(draw, slots, holders);
  return { slots, weights };
};

/** A share that differs from school to school: half to one and a half times the profile's. */
const jittered = (draw: Random, share: number): number => share * (0.5 + draw.unit());

const headSlots = (site: Site, heads: readonly Subject[]): readonly SlotDraft[] => {
  const stage = headStage(site);
  const vices = heads.length - 1;
  const principal: SlotDraft = { site, stage, subject: 'principal', required: 1, held: 1 };
  return vices === 0
    ? [principal]
    : [principal, { site, stage, subject: 'vice_principal', required: vices, held: vices }];
};

/** Add or remove holders at schools that send, then at any, until the slots hold exactly `holders`. */
const settle = (draw: Random, slots: readonly SlotDraft[], holders: number): void => {
  const teaching = slots.filter((slot) => slot.subject !== 'principal' && slot.subject !== 'vice_principal');
  const sending = teaching.filter((slot) => slot.site.side !== 'target');
  let difference = holders - slots.reduce((sum, slot) => sum + slot.held, 0);
  const order = draw.shuffled(sending.length > 0 ? sending : teaching);
  for (let turn = 0; difference > 0; turn += 1) {
    const slot = order[turn % order.length];
    if (slot === undefined) return;
    slot.held += 1;
    difference -= 1;
  }
  for (const slot of [...order, ...teaching]) {
    while (difference < 0 && slot.held > Math.max(0, slot.required - 1)) {
      slot.held -= 1;
      difference += 1;
    }
  }
};
