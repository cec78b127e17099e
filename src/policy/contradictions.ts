import { isHeadSubject, standardSubjects } from '../district/words.ts';
import type { Message } from '../text/message.ts';
import type { Policy } from './policy.ts';

/** Two keys that cannot both mean something; words: `policy.expected.<id>` and `policy.remedy.<id>`. */
export interface Contradiction {
  readonly id: string;
  /** The key at fault, with the place in it. */
  readonly column: string;
  readonly found: string;
  readonly values?: Message['values'];
}

/** What can be read of a policy that has faults: the keys without one. */
type Readable = Partial<Policy>;

const one = (found: boolean | undefined, contradiction: Contradiction): readonly Contradiction[] =>
  found === true ? [contradiction] : [];

/** Taught subjects: the standard ones without the heads' posts, and the district's own (dataset.md section 1). */
const taughtSubjects = ({ subjects = [] }: Readable): readonly string[] => [
  ...standardSubjects.filter((subject) => !isHeadSubject(subject)),
  ...subjects.map(({ id }) => id),
];

/** Subjects of itinerant teaching are taught subjects (clause 4.62). */
const itinerantSubjects = (policy: Readable): readonly Contradiction[] => {
  const taught = taughtSubjects(policy);
  return (policy.itinerantSubjects ?? []).flatMap((subject) =>
    one(!taught.includes(subject), {
      id: 'seed_subject',
      column: 'itinerant_subjects',
      found: subject,
      values: { subjects: taught.join(', ') },
    }),
  );
};

/** Subjects of a district's curriculum are taught subjects (clause 0.53). */
const curriculumSubjects = (policy: Readable): readonly Contradiction[] => {
  const taught = taughtSubjects(policy);
  return Object.entries(policy.curriculum ?? {}).flatMap(([stage, { share }]) =>
    Object.keys(share).flatMap((subject) =>
      one(!taught.includes(subject), {
        id: 'seed_subject',
        column: `curriculum.${stage}.shares`,
        found: subject,
        values: { subjects: taught.join(', ') },
      }),
    ),
  );
};

/** Retraining and planned hires name taught subjects. */
const horizonSubjects = (policy: Readable): readonly Contradiction[] => {
  const taught = taughtSubjects(policy);
  const check = (column: string, subject: string): readonly Contradiction[] =>
    one(!taught.includes(subject), {
      id: 'horizon_subject',
      column: `horizon.${column}`,
      found: subject,
      values: { subjects: taught.join(', ') },
    });
  return [
    ...(policy.horizon?.retraining ?? []).flatMap(({ from, to }, at) => [
      ...check(`retraining.${at}.from`, from),
      ...check(`retraining.${at}.to`, to),
    ]),
    ...(policy.horizon?.plannedHires ?? []).flatMap(({ subject }, at) => check(`planned_hires.${at}.subject`, subject)),
  ];
};

/** Subjects required of a new school are taught subjects, each once (clause 1.2). */
const seedSubjects = (policy: Readable): readonly Contradiction[] => {
  const taught = taughtSubjects(policy);
  const { seedTeams } = policy;
  const subjects = seedTeams?.subjects ?? [];
  return subjects.flatMap((subject, index): readonly Contradiction[] => {
    const at = { column: `seed_teams.subjects.${index}`, found: subject };
    if (!taught.includes(subject)) return [{ id: 'seed_subject', ...at, values: { subjects: taught.join(', ') } }];
    return one(subjects.indexOf(subject) < index, { id: 'seed_subject_once', ...at, values: { item: subject } });
  });
};

/** A pool is lent from while it is there, and only where a school's posts are limited (clauses 4.22, 4.23). */
const pool = ({ postPool, referenceDate, schoolPosts }: Readable): readonly Contradiction[] => {
  if (postPool === undefined || postPool === null) return [];
  const over = referenceDate !== undefined && postPool.end <= referenceDate;
  return [
    ...one(over, {
      id: 'pool_over',
      column: 'post_pool.end',
      found: postPool.end,
      values: { reference: referenceDate ?? '' },
    }),
    ...one(schoolPosts === 'none', { id: 'pool_without_posts', column: 'post_pool', found: 'school_posts: none' }),
  ];
};

/** A least number lets no one go where no share limits who leaves; 1 is what a policy without the key may have. */
const outflow = ({ maxOutLeast, maxOutSharePerSchool }: Readable): readonly Contradiction[] =>
  one(maxOutSharePerSchool === null && maxOutLeast !== undefined && maxOutLeast > 1, {
    id: 'least_without_share',
    column: 'max_out_least',
    found: String(maxOutLeast),
  });

/**
 * Where every mover of a quota leaves a rural school and backbone teachers must be among them, rural schools lose
 * backbone teachers and none come (clause 2.16).
 */
const ruralBackbone = (policy: Readable): readonly Contradiction[] => {
  const { ruralBackbone: kept, moveKinds, targetAreas, rotationRate, rotationScopes, backboneRate } = policy;
  const outwards = moveKinds?.every((kind) => kind === 'target_to_source') === true;
  const rural = targetAreas?.every((area) => area === 'rural') === true;
  const rotates = (rotationRate?.numerator ?? 0) > 0 && rotationScopes?.includes('district') === true;
  return one(kept === 'never_fewer' && outwards && rural && rotates && (backboneRate?.numerator ?? 0) > 0, {
    id: 'rural_backbone_sent_away',
    column: 'rural_backbone',
    found: 'never_fewer',
  });
};

/** The rural part of a funded teacher's bond is a part of it (clause 2.15). */
const ruralBond = ({ fundedRuralMonths, hireBondMonths }: Readable): readonly Contradiction[] => {
  const [rural, bond] = [fundedRuralMonths ?? 0, hireBondMonths?.funded ?? null];
  return one(bond !== null && rural > bond, {
    id: 'rural_bond',
    column: 'funded_rural_months',
    found: String(rural),
    values: { bond: bond ?? 0 },
  });
};

/** Heads who do not move at all are neither exchanged nor replaced (clauses 1.23, 2.25). */
const heads = ({ principals, headFailedYears, headExchange, headTerms }: Readable): readonly Contradiction[] => {
  if (principals !== 'none') return [];
  const exchanged = headExchange && (headExchange.least > 0 || headExchange.share.numerator > 0);
  const found = 'principals: none';
  return [
    ...one(typeof headTerms === 'number', { id: 'heads_stay', column: 'head_terms', found }),
    ...one(typeof headFailedYears === 'number', { id: 'heads_stay', column: 'head_failed_years', found }),
    ...one(exchanged === true, { id: 'heads_stay', column: 'head_exchange', found }),
  ];
};

/** A rate of the heads' own needs heads counted separately and a rotation rate in force (clause 2.25). */
const headsRate = ({ principals, principalsRotationRate, rotationScopes }: Readable): readonly Contradiction[] => {
  if (principalsRotationRate === undefined || principalsRotationRate === null) return [];
  const column = 'principals_rotation_rate';
  return [
    ...one(principals !== undefined && principals !== 'separate', {
      id: 'heads_rate',
      column,
      found: `principals: ${principals}`,
    }),
    ...one(rotationScopes?.length === 0 && principalsRotationRate.numerator > 0, {
      id: 'heads_rate_without_scope',
      column,
      found: 'rotation_scopes: []',
    }),
  ];
};

/** A week at the own school holds the standard load: so many lessons a day, or half day, on five days (domain 2.7, 3). */
const itinerantLessons = ({
  itinerantLessonsPerUnit,
  itinerantUnit,
  weeklyLoad,
}: Readable): readonly Contradiction[] => {
  if (itinerantLessonsPerUnit === undefined || itinerantUnit === undefined || weeklyLoad === undefined) return [];
  const units = itinerantUnit === 'day' ? 5 : 10;
  const load = Math.max(weeklyLoad.primary, weeklyLoad.junior);
  return one(itinerantLessonsPerUnit * units < load, {
    id: 'itinerant_lessons',
    column: 'itinerant_lessons_per_unit',
    found: String(itinerantLessonsPerUnit),
    values: { least: Math.ceil(load / units), units, load },
  });
};

/** One inspector for about so many schools, which lie within the least and the most of an inspector (clause 2.43). */
const inspectors = ({
  inspectorSchools: about,
  inspectorLeastSchools: least,
  inspectorMostSchools: most,
}: Readable): readonly Contradiction[] => {
  if (least === undefined || most === undefined) return [];
  const range = least > most;
  return [
    ...one(range, {
      id: 'inspector_range',
      column: 'inspector_least_schools',
      found: String(least),
      values: { most },
    }),
    ...one(!range && about !== undefined && (about < least || about > most), {
      id: 'inspector_share',
      column: 'inspector_schools',
      found: String(about),
      values: { least, most },
    }),
  ];
};

/**
 * Pairs of policy keys that cannot both take effect, reported at the key to change. Checked before solving: a rule that
 * can never bind would otherwise be reported as satisfied.
 */
export const contradictionsOf = (policy: Readable): readonly Contradiction[] => {
  const { goals, costRates, seedTeams, schoolPosts, reserveReturn, graduatingRotationRate } = policy;
  const counted = goals?.flat().some(({ goal }) => goal === 'cost');
  return [
    ...one(costRates === null && counted, { id: 'no_cost', column: 'goals', found: 'cost' }),
    ...seedSubjects(policy),
    ...itinerantSubjects(policy),
    ...itinerantLessons(policy),
    ...curriculumSubjects(policy),
    ...horizonSubjects(policy),
    ...one(seedTeams?.maxPerSchool === 0 && seedTeams.members > 0, {
      id: 'seed_members',
      column: 'seed_teams.max_per_school',
      found: '0',
      values: { members: seedTeams?.members ?? 0 },
    }),
    ...pool(policy),
    ...one(reserveReturn === true && schoolPosts === 'none', {
      id: 'reserve_without_posts',
      column: 'reserve_return',
      found: 'school_posts: none',
    }),
    ...outflow(policy),
    ...ruralBackbone(policy),
    ...heads(policy),
    ...headsRate(policy),
    ...ruralBond(policy),
    ...one(policy.protectGraduatingClass === true && (graduatingRotationRate?.numerator ?? 0) > 0, {
      id: 'graduating_both',
      column: 'graduating_rotation_rate',
      found: 'protect_graduating_class: true',
    }),
    ...inspectors(policy),
  ];
};
