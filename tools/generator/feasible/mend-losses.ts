import type { District } from '../../../src/district/district.ts';
import type { SchoolId, TeacherId } from '../../../src/district/ids.ts';
import type { Order } from '../../../src/district/order.ts';
import type { School } from '../../../src/district/school.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import { type AssessedStage, countsForDegree } from '../../../src/equity/standard.ts';
import type { RosterMove } from '../../../src/plan/transfer.ts';
import { isBackbone } from '../../../src/policy/backbone.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';
import { holdsPost } from '../../../src/staffing/holding.ts';
import { referenceDate } from '../calendar.ts';
import type { IndicatorLoss, Losses } from './losses.ts';

/** Teachers who are given a title or a degree. */
interface Grant {
  readonly names: ReadonlySet<TeacherId>;
  readonly given: (teacher: Teacher) => Teacher;
}

const titled = (teacher: Teacher): Teacher => ({ ...teacher, backboneLevel: 'county', backboneValidUntil: null });
const isUntitled = (teacher: Teacher): boolean => !isBackbone(teacher, defaultPolicy);

/** The first of the roster whom it suits, or none where they are fewer than the loss. */
const grantFor = (
  { indicator, school, stage, missing }: IndicatorLoss,
  staying: readonly Teacher[],
): Grant | undefined => {
  if (indicator === 'arts_pe') return undefined;
  const required = defaultPolicy.standardDegrees;
  const suits =
    indicator === 'backbone'
      ? isUntitled
      : (teacher: Teacher): boolean => !countsForDegree(required, stage, teacher.degree);
  const given =
    indicator === 'backbone' ? titled : (teacher: Teacher): Teacher => ({ ...teacher, degree: required[stage] });
  const chosen = staying
    .filter((teacher) => teacher.schoolId === school && teacher.stage === stage && suits(teacher))
    .slice(0, missing);
  return chosen.length < missing ? undefined : { names: new Set(chosen.map(({ id }) => id)), given };
};

/** Arrivals at a rural school bring the title that leaves it. */
const arriving = (
  school: SchoolId,
  missing: number,
  witness: readonly RosterMove[],
  teachers: readonly Teacher[],
): Grant => {
  const to = new Set(witness.filter(({ toSchoolId }) => toSchoolId === school).map(({ teacherId }) => teacherId));
  const chosen = teachers.filter((teacher) => to.has(teacher.id) && isUntitled(teacher)).slice(0, missing);
  return { names: new Set(chosen.map(({ id }) => id)), given: titled };
};

/** Where too few arrive, teachers with a title leave by an order: `rural_backbone` does not count them. */
const ordersFor = (
  school: SchoolId,
  missing: number,
  witness: readonly RosterMove[],
  { teachers, orders }: District,
): readonly Order[] => {
  const ordered = new Set(orders.map(({ teacherId }) => teacherId));
  const from = new Set(witness.filter(({ fromSchoolId }) => fromSchoolId === school).map(({ teacherId }) => teacherId));
  return teachers
    .filter((teacher) => from.has(teacher.id) && !ordered.has(teacher.id) && !isUntitled(teacher))
    .slice(0, missing)
    .map(({ id }) => ({ teacherId: id, kind: 'move', schoolId: null, reason: '任期届满' }));
};

/** With one pupil more than a count of teachers suffices for, a school misses the indicator before any plan. */
const outgrown = (school: School, losses: readonly IndicatorLoss[]): School => {
  const pupilsOf = (wanted: AssessedStage, today: number | null): number | null =>
    losses
      .filter(({ school: id, stage }) => id === school.id && stage === wanted)
      .reduce<number | null>((most, { indicator, stage, today: count }) => {
        const { numerator, denominator } = defaultPolicy.standardThresholds[stage][indicator];
        return Math.max(most ?? 0, Math.floor((count * 100 * denominator) / numerator) + 1);
      }, today);
  return {
    ...school,
    pupilsPrimary: pupilsOf('primary', school.pupilsPrimary),
    pupilsJunior: pupilsOf('junior', school.pupilsJunior),
  };
};

/**
 * The district with what the moves of the witness take away made good: titles and degrees for those who stay, or
 * where they would not do, more pupils; titles for those who arrive at rural schools or orders for those who leave; posts and outflow for the moves.
 */
export const mendLosses = (district: District, witness: readonly RosterMove[], losses: Losses): District => {
  const { indicators, backbone, grown, outflow } = losses;
  const leaving = new Set(witness.map(({ teacherId }) => teacherId));
  const staying = district.teachers.filter(({ id }) => !leaving.has(id)).filter((one) => holdsPost(one, referenceDate));
  const grants = indicators.map((loss) => ({ loss, grant: grantFor(loss, staying) }));
  const arrivals = [...backbone].map(([school, missing]) => ({
    school,
    missing,
    grant: arriving(school, missing, witness, district.teachers),
  }));
  const all = [
    ...grants.flatMap(({ grant }) => (grant === undefined ? [] : [grant])),
    ...arrivals.map(({ grant }) => grant),
  ];
  const ordered = arrivals.flatMap(({ school, missing, grant }) =>
    ordersFor(school, missing - grant.names.size, witness, district),
  );
  const ungranted = grants.filter(({ grant }) => grant === undefined).map(({ loss }) => loss);
  const granted = (teacher: Teacher): Teacher =>
    all.reduce((changed, { names, given }) => (names.has(teacher.id) ? given(changed) : changed), teacher);
  return {
    ...district,
    schools: district.schools.map((school) => ({
      ...outgrown(school, ungranted),
      approvedPosts: grown.get(school.id) ?? school.approvedPosts,
      maxOut: outflow.get(school.id) ?? school.maxOut,
    })),
    teachers: district.teachers.map(granted),
    orders: [...district.orders, ...ordered],
  };
};
