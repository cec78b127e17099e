import type { District } from '../district/district.ts';
import { compareIds } from '../district/ids.ts';
import type { Check, DatasetRecord } from '../plan/plan.ts';
import { policyDocument } from '../policy/schema.ts';
import { extraCounts } from './extra-counts.ts';
import type {
  Assistant,
  Coverage,
  ItinerantPlan,
  ItinerantTeacher,
  OrderedLevel,
  RemoteLessons,
} from './itinerant-plan.ts';

/** A level, a check and a dataset as every document of this program carries them. */
export const orderedLevelDocument = ({ goal, value, bound, proven }: OrderedLevel<string>) => ({
  goal,
  value,
  bound,
  gap: bound === null ? null : value - bound,
  proven,
});

export const checkRowDocument = ({ rule, clause, scope, required, actual, holds }: Check) => ({
  rule,
  clause,
  scope,
  required,
  actual,
  holds,
});

export const datasetDocument = ({ sha256, counts }: DatasetRecord) => ({
  sha256,
  counts: Object.fromEntries(Object.entries(counts).sort(([a], [b]) => compareIds(a, b))),
});

const teacherDocument = (teacher: ItinerantTeacher) => ({
  teacher_id: teacher.teacherId,
  hub_school_id: teacher.hubSchoolId,
  hub_lessons: teacher.hubLessons,
  travel_minutes: teacher.travelMinutes,
  visits: teacher.visits.map(({ schoolId, day, half, lessons }) => ({
    school_id: schoolId,
    day,
    half,
    lessons: lessons.map(({ stage, subject, lessons: count }) => ({ stage, subject, lessons: count })),
  })),
});

const assistantDocument = ({ teacherId, lessons }: Assistant) => ({ teacher_id: teacherId, lessons });

const remoteDocument = ({ schoolId, fromSchoolId, stage, subject, lessons, assistants }: RemoteLessons) => ({
  school_id: schoolId,
  from_school_id: fromSchoolId,
  stage,
  subject,
  lessons,
  assistants: assistants.map(assistantDocument),
});

const coverageDocument = ({ schoolId, ...row }: Coverage) => ({
  school_id: schoolId,
  stage: row.stage,
  subject: row.subject,
  needed: row.needed,
  own: row.own,
  itinerant: row.itinerant,
  remote: row.remote,
  uncovered: row.uncovered,
  reason: row.reason,
});

/** itinerant/1. How it was obtained is not in it: the same plan is the same document on every machine. */
export const itinerantDocument = (district: District, plan: ItinerantPlan) => ({
  format: 'itinerant/1',
  dataset: datasetDocument(plan.dataset),
  policy: policyDocument(plan.policy),
  after_moves: plan.moves.map(({ teacherId, toSchoolId, stage, subject }) => ({
    teacher_id: teacherId,
    to_school_id: toSchoolId,
    stage,
    subject,
  })),
  status: plan.status,
  teachers: plan.assignments.teachers.map(teacherDocument),
  remote: plan.assignments.remote.map(remoteDocument),
  coverage: plan.coverage.map(coverageDocument),
  l3_extra: extraCounts(district, plan.assignments).map(({ schoolId, stage, teachers }) => ({
    school_id: schoolId,
    stage,
    teachers,
  })),
  levels: plan.levels.map(orderedLevelDocument),
  checks: plan.checks.map(checkRowDocument),
});

/** The bytes of `itinerant.json`: two spaces of indentation, a newline at the end. */
export const itinerantText = (district: District, plan: ItinerantPlan): string =>
  `${JSON.stringify(itinerantDocument(district, plan), null, 2)}\n`;
