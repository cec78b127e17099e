import { compareIds } from '../../district/ids.ts';
import { message } from '../../text/message.ts';
import type { Move } from '../transfer.ts';
import { differenceCauses } from './causes.ts';
import {
  type ChangeKind,
  causeNames,
  type DifferenceContext,
  type ExplainedChange,
  type MoveChange,
  type PlanVersion,
} from './version.ts';

/** What differs between two versions, and how much stays as it was. */
export interface VersionDifference {
  /** Sorted by teacher. */
  readonly changes: readonly ExplainedChange[];
  /** Moves that are the same in both. */
  readonly kept: number;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** How many changes each cause has, those that have none left out. */
  readonly causes: Readonly<Record<string, number>>;
}

const kindOf = (before: Move | undefined, now: Move | undefined): ChangeKind | null => {
  if (before === undefined) return now === undefined ? null : 'added';
  if (now === undefined) return 'dropped';
  if (before.toSchoolId !== now.toSchoolId) return 'redirected';
  return before.stage === now.stage && before.subject === now.subject ? null : 'reposted';
};

const explained = (change: MoveChange, context: DifferenceContext): ExplainedChange => {
  for (const cause of causeNames) {
    const values = differenceCauses[cause](change, context);
    if (values !== null)
      return {
        ...change,
        cause,
        message: message(`difference.cause.${cause}${values.what === undefined ? '' : `.${values.what}`}`, values),
      };
  }
  throw new Error('the cause `balance` applies to every change');
};

const counted = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

/**
 * The difference of any two versions move by move, placements of new teachers among them, each change with its cause
 * (domain 5.4). Of several moves of one teacher, in a broken plan, the last counts.
 */
export const versionDifference = (before: PlanVersion, now: PlanVersion): VersionDifference => {
  const [earlier, later] = [before, now].map(({ moves }) => new Map(moves.map((move) => [move.teacherId, move])));
  const people = new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])]);
  let kept = 0;
  const changes = [...people].sort(compareIds).flatMap((teacherId): readonly MoveChange[] => {
    const [was, is] = [earlier?.get(teacherId), later?.get(teacherId)];
    const kind = kindOf(was, is);
    if (kind !== null) return [{ teacherId, kind, before: was ?? null, now: is ?? null }];
    kept += 1;
    return [];
  });
  const context = { before, now, changes };
  const withCauses = changes.map((change) => explained(change, context));
  const kinds = counted(changes.map(({ kind }) => kind));
  return {
    changes: withCauses,
    kept,
    counts: {
      added: kinds.added ?? 0,
      dropped: kinds.dropped ?? 0,
      redirected: kinds.redirected ?? 0,
      reposted: kinds.reposted ?? 0,
    },
    causes: counted(withCauses.map(({ cause }) => cause)),
  };
};
