import { countsInQuota, goesRight, type QuotaLine } from '../../src/movement/counting.ts';
import { possibleModes } from '../../src/movement/mode-of-move.ts';
import type { PlannedMode } from '../../src/movement/planned-modes.ts';
import { type Instance, isRosterMover } from './instance.ts';

/** The mode each candidate move would be made in (domain 3); `null` for a new teacher, whose placement is no move. */
export const candidateModes = (instance: Instance): ((candidate: number) => PlannedMode | null) => {
  return (candidate) => {
    const mover = instance.movers[instance.candidates.teacher[candidate] as number];
    const slot = instance.slots[instance.candidates.slot[candidate] as number];
    const to = slot && instance.context.schools.get(slot.schoolId);
    if (!isRosterMover(mover) || slot === undefined || to === undefined) return null;
    const from = instance.context.schools.get(mover.teacher.schoolId);
    return from === undefined ? null : instance.context.modeOf(mover.teacher, from, to, slot);
  };
};

/** Whether a candidate is a redeployment out of a surplus post. */
export const isRedeployment = ({ movers, slots, candidates, context }: Instance, candidate: number): boolean => {
  const mover = movers[candidates.teacher[candidate] as number];
  const slot = slots[candidates.slot[candidate] as number];
  return isRosterMover(mover) && slot !== undefined && context.redeployment?.redeploys(mover.teacher, slot) === true;
};

/**
 * Whether a candidate is of a mode that counts, among the teachers or among the heads, and no redeployment; `null` where
 * every candidate counts, so that no test is needed.
 */
export const countedCandidates = (instance: Instance, line: QuotaLine): ((candidate: number) => boolean) | null => {
  const { district, policy, context } = instance;
  if (
    context.redeployment === null &&
    [...possibleModes(district, policy)].every((mode) => countsInQuota(mode, policy, line))
  )
    return null;
  const modeOf = candidateModes(instance);
  return (candidate) => {
    const mode = modeOf(candidate);
    return mode !== null && countsInQuota(mode, policy, line) && !isRedeployment(instance, candidate);
  };
};

/** Whether a candidate goes where moves from source schools are counted; `null` where every move counts. */
export const directedCandidates = ({ district, policy, slots, movers, candidates }: Instance) => {
  if (policy.counting === 'any_move') return null;
  const isRight = goesRight(district.schools, policy);
  return (candidate: number): boolean => {
    const slot = slots[candidates.slot[candidate] as number];
    const mover = movers[candidates.teacher[candidate] as number];
    return slot !== undefined && isRosterMover(mover) && isRight(mover.teacher.schoolId, slot.schoolId);
  };
};
