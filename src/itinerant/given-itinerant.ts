import { z } from 'zod';
import type { District } from '../district/district.ts';
import { districtFingerprint } from '../district/hash.ts';
import { schoolId, teacherId } from '../district/ids.ts';
import { stages } from '../district/words.ts';
import { assessedStages } from '../equity/standard.ts';
import type { Fault } from '../fault.ts';
import { documentFault, documentFaults } from '../plan/document-faults.ts';
import type { Move } from '../plan/transfer.ts';
import { failure, type Result, success } from '../result.ts';
import type { ItinerantClaims } from './checker/claims.ts';
import { halves, type ItinerantAssignments, itinerantGoals } from './itinerant-plan.ts';

const code = z.string().trim().min(1);
const count = z.int().min(0).max(1_000_000);
const school = code.transform(schoolId);
const teacher = code.transform(teacherId);
const course = { stage: z.enum(stages), subject: code, lessons: count };
const listed = <Row extends z.ZodType>(row: Row) => z.array(row).nullish();

const document = z.object({
  format: z.literal('itinerant/1'),
  dataset: z.object({ sha256: z.string() }).nullish(),
  policy: z.unknown().optional(),
  after_moves: listed(
    z.object({ teacher_id: teacher, to_school_id: school, stage: course.stage, subject: course.subject }),
  ),
  teachers: z.array(
    z.object({
      teacher_id: teacher,
      hub_school_id: school,
      hub_lessons: count,
      travel_minutes: count,
      visits: z.array(
        z.object({
          school_id: school,
          day: z.int().min(1).max(7),
          half: z.enum(halves).nullish(),
          lessons: z.array(z.object(course)),
        }),
      ),
    }),
  ),
  remote: z.array(
    z.object({
      school_id: school,
      from_school_id: school,
      ...course,
      assistants: z.array(z.object({ teacher_id: teacher, lessons: count })),
    }),
  ),
  coverage: listed(
    z.object({
      school_id: code,
      stage: course.stage,
      subject: code,
      needed: count,
      own: count,
      itinerant: count,
      remote: count,
      uncovered: count,
    }),
  ),
  l3_extra: listed(z.object({ school_id: code, stage: z.enum(assessedStages), teachers: count })),
  levels: listed(z.object({ goal: z.enum(itinerantGoals), value: z.int() })),
});

/** What is taken from an itinerant plan: the assignments, the moves they come after, and what it claims of them. */
export interface GivenItinerant {
  readonly datasetSha256: string | null;
  /** As it stands in the file, unread: `parsePolicy` judges it. */
  readonly policy: unknown;
  readonly moves: readonly Move[];
  readonly assignments: ItinerantAssignments;
  readonly claims: ItinerantClaims;
}

type Document = z.infer<typeof document>;

const assignmentsOf = ({ teachers, remote }: Document): ItinerantAssignments => ({
  teachers: teachers.map((one) => ({
    teacherId: one.teacher_id,
    hubSchoolId: one.hub_school_id,
    hubLessons: one.hub_lessons,
    travelMinutes: one.travel_minutes,
    visits: one.visits.map(({ school_id, day, half, lessons }) => ({
      schoolId: school_id,
      day,
      half: half ?? null,
      lessons,
    })),
  })),
  remote: remote.map(({ school_id, from_school_id, stage, subject, lessons, assistants }) => ({
    schoolId: school_id,
    fromSchoolId: from_school_id,
    stage,
    subject,
    lessons,
    assistants: assistants.map((one) => ({ teacherId: one.teacher_id, lessons: one.lessons })),
  })),
});

/** itinerant/1 from parsed JSON, of this program or another; every place that is not as it should be is named. */
export const parseItinerant = (json: unknown, place: string): Result<GivenItinerant, Fault> => {
  const read = document.safeParse(json);
  if (!read.success) return failure(documentFaults(place, read.error, 'itinerant'));
  const { dataset, policy, after_moves, coverage, l3_extra, levels } = read.data;
  return success({
    datasetSha256: dataset?.sha256 ?? null,
    policy: policy ?? null,
    moves: (after_moves ?? []).map(({ teacher_id, to_school_id, stage, subject }) => ({
      teacherId: teacher_id,
      fromSchoolId: null,
      toSchoolId: to_school_id,
      stage,
      subject,
    })),
    assignments: assignmentsOf(read.data),
    claims: { coverage: coverage ?? null, extra: l3_extra ?? null, levels: levels ?? null },
  });
};

/** The moves it comes after are of people and schools of the dataset, each once; else it is of another dataset. */
export const strangeMoves = (
  { moves }: GivenItinerant,
  { teachers, hires, schools }: District,
  place: string,
): readonly Fault[] => {
  const people = new Set<string>([...teachers, ...hires].map(({ id }) => id));
  const known = new Set<string>(schools.map(({ id }) => id));
  const seen = new Set<string>();
  return moves.flatMap(({ teacherId: id, toSchoolId }, index) => {
    const sound = people.has(id) && known.has(toSchoolId) && !seen.has(id);
    seen.add(id);
    return sound ? [] : [documentFault(place, `after_moves.${index}`, `${id} → ${toSchoolId}`, 'itinerant_dataset')];
  });
};

const moveKey = ({ teacherId: id, toSchoolId, stage, subject }: Move): string =>
  [id, toSchoolId, stage, subject].join('\u0000');

/** Why it does not apply to a plan: it must be of this dataset and follow exactly these moves. */
export const notOfPlan = (
  given: GivenItinerant,
  district: District,
  moves: readonly Move[],
  place: string,
): readonly Fault[] => {
  if (given.datasetSha256 !== districtFingerprint(district))
    return [documentFault(place, 'dataset.sha256', given.datasetSha256, 'itinerant_dataset')];
  const [givenMoves, plannedMoves] = [given.moves, moves].map((all) => all.map(moveKey).toSorted().join('\n'));
  return givenMoves === plannedMoves
    ? []
    : [documentFault(place, 'after_moves', String(given.moves.length), 'itinerant_moves')];
};
