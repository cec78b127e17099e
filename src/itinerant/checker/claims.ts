import { compareIds } from '../../district/ids.ts';
import { slotKey } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import type { Stage, Subject } from '../../district/words.ts';
import { assessedStages } from '../../equity/standard.ts';
import type { OtherClaim } from '../../plan/other-claim.ts';
import { extraCounts } from '../extra-counts.ts';
import { type ItinerantGoal, itinerantGoals } from '../itinerant-plan.ts';
import { measuredLevels } from './measure.ts';
import { type ItinerantReading, isServed } from './reading.ts';
import { coursesGiven } from './visits.ts';

interface CoverageClaim {
  readonly school_id: string;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly needed: number;
  readonly own: number;
  readonly itinerant: number;
  readonly remote: number;
  readonly uncovered: number;
}

/** A document's claims besides its assignments, as written: whole lists, or `null` when absent. */
export interface ItinerantClaims {
  readonly coverage: readonly CoverageClaim[] | null;
  readonly extra: readonly { readonly school_id: string; readonly stage: Stage; readonly teachers: number }[] | null;
  readonly levels: readonly { readonly goal: ItinerantGoal; readonly value: number }[] | null;
}

const sum = (rows: readonly { readonly lessons: number }[] | undefined): number =>
  (rows ?? []).reduce((total, { lessons }) => total + lessons, 0);

/** `school|stage|subject` and the five counts of every course a small rural school needs. */
const coverage = (reading: ItinerantReading): ReadonlyMap<string, string> => {
  const { district, policy, assignments, weekly } = reading;
  const itinerant = Map.groupBy(coursesGiven(reading), slotKey);
  const remote = Map.groupBy(assignments.remote, slotKey);
  const row = (school: School, stage: Stage, subject: Subject): readonly [string, string] => {
    const key = slotKey({ schoolId: school.id, stage, subject });
    const { needed, own } = weekly(school, stage, subject);
    const [near, far] = [sum(itinerant.get(key)), sum(remote.get(key))];
    return [`${school.id} ${stage} ${subject}`, [needed, own, near, far, needed - own - near - far].join('/')];
  };
  return new Map(
    district.schools
      .filter((school) => isServed(school, policy))
      .flatMap((school) =>
        assessedStages
          .filter((stage) => school.stages.includes(stage))
          .flatMap((stage) => policy.itinerantSubjects.map((subject) => row(school, stage, subject))),
      ),
  );
};

const nothing = '0/0/0/0/0';

/** Rows claimed against rows counted: each key once, and no row that counts something left out. */
const differing = (
  claimed: readonly (readonly [string, string])[],
  counted: ReadonlyMap<string, string>,
  empty: string,
): readonly OtherClaim[] => {
  const keys = [...new Set([...claimed.map(([key]) => key), ...counted.keys()])].toSorted(compareIds);
  return keys.flatMap((key): readonly OtherClaim[] => {
    const said = claimed.filter(([one]) => one === key).map(([, value]) => value);
    const is = counted.get(key) ?? empty;
    const same = said.length === 0 ? is === empty : said.length === 1 && said[0] === is;
    return same ? [] : [{ claim: key, claimed: said.join('; ') || '—', counted: is }];
  });
};

/**
 * Every claim of a document that differs from the recomputed value: levels, lessons covered, and what counts for L3.
 */
export const otherItinerantClaims = (reading: ItinerantReading, claims: ItinerantClaims): readonly OtherClaim[] => {
  const values = measuredLevels(reading);
  const levels = new Map<string, string>(itinerantGoals.map((goal, index) => [goal, String(values[index])]));
  const extra = extraCounts(reading.district, reading.assignments);
  return [
    ...(claims.levels === null
      ? []
      : differing(
          claims.levels.map(({ goal, value }) => [goal, String(value)]),
          levels,
          '',
        )),
    ...(claims.coverage === null
      ? []
      : differing(
          claims.coverage.map(({ school_id, stage, subject, needed, own, itinerant, remote, uncovered }) => [
            `${school_id} ${stage} ${subject}`,
            [needed, own, itinerant, remote, uncovered].join('/'),
          ]),
          coverage(reading),
          nothing,
        )),
    ...(claims.extra === null
      ? []
      : differing(
          claims.extra.map(({ school_id, stage, teachers }) => [`L3 ${school_id} ${stage}`, String(teachers)]),
          new Map(extra.map(({ schoolId, stage, teachers }) => [`L3 ${schoolId} ${stage}`, String(teachers)])),
          '0',
        )),
  ];
};
