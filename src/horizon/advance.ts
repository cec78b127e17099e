import { type CalendarDate, nextDay } from '../district/date.ts';
import type { District } from '../district/district.ts';
import type { TeacherId } from '../district/ids.ts';
import type { Order } from '../district/order.ts';
import { hasClosed } from '../district/school.ts';
import type { Hire, Teacher } from '../district/teacher.ts';
import { isHeadSubject } from '../district/words.ts';
import { returns, termOf } from '../movement/term.ts';
import type { Plan } from '../plan/plan.ts';
import type { Placement, Transfer } from '../plan/transfer.ts';
import type { Policy } from '../policy/policy.ts';
import type { GradeState } from './grade-state.ts';
import { type EnrolmentYear, policyOfYear } from './roll-up.ts';
import { teacherOfYear, type YearDistrict } from './year-district.ts';

/** The people of a district after the plans of the years before, and what later years must know of these. */
export interface Roster {
  readonly teachers: readonly Teacher[];
  /** Those on a term that a plan gave them, as they were at home. */
  readonly away: ReadonlyMap<TeacherId, Teacher>;
  /** The year of each person's last move. */
  readonly movedIn: ReadonlyMap<TeacherId, number>;
}

export const firstRoster = ({ teachers }: District): Roster => ({ teachers, away: new Map(), movedIn: new Map() });

/** At the new school: office, stage and subject of the post; the certificate of the former post is kept. */
const settledAt = (teacher: Teacher, { toSchoolId, stage, subject }: Transfer, start: CalendarDate): Teacher => {
  const head = isHeadSubject(subject);
  const changed = stage !== teacher.stage || (!head && subject !== teacher.subject);
  return {
    ...teacher,
    schoolId: toSchoolId,
    joinedSchool: start,
    stage,
    subject: head ? teacher.subject : subject,
    role: head ? teacher.role : 'teacher',
    alsoQualified: changed
      ? [...teacher.alsoQualified, { stage: teacher.stage, subject: teacher.subject }]
      : teacher.alsoQualified,
    volunteers: false,
    wishes: teacher.wishes.filter((wish) => wish !== toSchoolId),
    personnelSchoolId: null,
    ...(head && teacher.headSince !== undefined ? { headSince: start, headTerms: 0 } : {}),
  };
};

const moved = (teacher: Teacher, transfer: Transfer, policy: Policy): Teacher => {
  const { start, end } = termOf(transfer.mode, policy);
  const { termMode: _mode, termStart: _start, termEnd: _end, hostSchoolId: _host, ...free } = teacher;
  const settled = settledAt(free, transfer, start);
  if (end === null || !returns(transfer.mode, policy)) return settled;
  return {
    ...settled,
    personnelSchoolId: transfer.fromSchoolId,
    hostSchoolId: transfer.toSchoolId,
    termMode: transfer.mode,
    termStart: start,
    termEnd: end,
  };
};

/** A new teacher in the first post. */
const placedTeacher = (
  hire: Hire,
  { toSchoolId, stage, subject, bondUntil }: Placement,
  start: CalendarDate,
): Teacher => ({
  id: hire.id,
  name: hire.name,
  sex: null,
  birthDate: null,
  schoolId: toSchoolId,
  joinedSchool: start,
  stage,
  subject,
  alsoQualified: hire.alsoQualified,
  established: true,
  onDuty: true,
  fullTime: true,
  role: 'teacher',
  title: null,
  backboneLevel: 'none',
  backboneValidUntil: null,
  specialGrade: false,
  degree: hire.degree ?? null,
  homeroom: false,
  ruralYears: null,
  homePlace: null,
  homeLatitude: hire.homeLatitude,
  homeLongitude: hire.homeLongitude,
  exemption: null,
  exemptionUntil: null,
  serviceUntil: bondUntil,
  volunteers: false,
  wishes: hire.wishes.filter((wish) => wish !== toSchoolId),
  acceptsAssignment: true,
  points: null,
  retiresOn: null,
  personnelSchoolId: null,
});

/** The roster once a year's plan is carried out. */
export const afterPlan = (
  roster: Roster,
  { district, policy }: YearDistrict,
  { transfers, placements }: Pick<Plan, 'transfers' | 'placements'>,
  ahead: number,
): Roster => {
  const moves = new Map(transfers.map((transfer) => [transfer.teacherId, transfer]));
  const hires = new Map(district.hires.map((hire) => [hire.id, hire]));
  const start = nextDay(policy.referenceDate);
  const away = new Map(roster.away);
  const teachers = roster.teachers.map((teacher) => {
    const transfer = moves.get(teacher.id);
    if (transfer === undefined) return teacher;
    const after = moved(teacher, transfer, policy);
    if (after.termMode !== undefined) away.set(teacher.id, teacher);
    else away.delete(teacher.id);
    return after;
  });
  const placed = placements.flatMap((placement) => {
    const hire = hires.get(placement.teacherId);
    return hire === undefined ? [] : [placedTeacher(hire, placement, start)];
  });
  return {
    teachers: [...teachers, ...placed],
    away,
    movedIn: new Map([...roster.movedIn, ...transfers.map(({ teacherId }) => [teacherId, ahead] as const)]),
  };
};

/** Whoever a plan sent on a term that is over is home again, where a new tenure begins. */
const returned = (roster: Roster, referenceDate: CalendarDate): Roster => {
  const away = new Map(roster.away);
  const teachers = roster.teachers.map((teacher) => {
    const home = away.get(teacher.id);
    if (home === undefined || teacher.termEnd === undefined || teacher.termEnd > referenceDate) return teacher;
    away.delete(teacher.id);
    return { ...home, joinedSchool: nextDay(teacher.termEnd), volunteers: false };
  });
  return { ...roster, teachers, away };
};

/** Who was moved stays for the policy's years; who has no school any more is placed all the same. */
const stayOrders = (
  { teachers, movedIn }: Roster,
  { district, policy }: YearDistrict,
  ahead: number,
): readonly Order[] => {
  const closed = new Set(
    district.schools.filter((school) => hasClosed(school, policy.referenceDate)).map(({ id }) => id),
  );
  return teachers
    .filter(({ id, schoolId }) => {
      const year = movedIn.get(id);
      return year !== undefined && ahead - year < policy.horizon.stayYears && !closed.has(schoolId);
    })
    .map(({ id }) => ({ teacherId: id, kind: 'stay', schoolId: null, reason: null }));
};

const asEnrolment = (grades: readonly GradeState[]) =>
  grades.map(({ schoolId, stage, grade, pupils, classes }) => ({ schoolId, stage, grade, pupils, classes }));

/** What a year's plan is made from: the sizes of that year, and the people as the plans before have left them. */
export const planningYear = (
  roster: Roster,
  bare: YearDistrict,
  first: { readonly district: District; readonly policy: Policy },
  enrolment: EnrolmentYear,
): { readonly roster: Roster; readonly year: YearDistrict } => {
  const { ahead } = enrolment;
  if (ahead === 0) return { roster, year: first };
  const policy = policyOfYear(first.policy, ahead);
  const home = returned(roster, policy.referenceDate);
  const present: Roster = { ...home, teachers: home.teachers.map((teacher) => teacherOfYear(teacher, first.policy)) };
  const sized: District = {
    ...bare.district,
    teachers: present.teachers,
    ...(first.district.enrolment === undefined ? {} : { enrolment: asEnrolment(enrolment.grades) }),
  };
  const district: District = { ...sized, orders: stayOrders(present, { district: sized, policy }, ahead) };
  return { roster: present, year: { district, policy } };
};
