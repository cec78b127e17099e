import { addMonths, type CalendarDate } from '../../src/district/date.ts';
import { schoolId, teacherId } from '../../src/district/ids.ts';
import type { Qualification, Teacher } from '../../src/district/teacher.ts';
import type { Sex, Stage, Subject } from '../../src/district/words.ts';
import { birthAt, day, referenceDate, referenceYear, retirementOf } from './calendar.ts';
import {
  drawBackbone,
  drawDegree,
  drawExemption,
  drawTenure,
  drawTitle,
  headTitle,
  homeroomOdds,
  pointsOf,
} from './career.ts';
import type { Place } from './geography.ts';
import { drawHome, drawPlace } from './homes.ts';
import { personName } from './names.ts';
import { type Opening, openingsOf, type StandingCounts } from './openings.ts';
import type { Profile } from './profile.ts';
import { type Random, random } from './random.ts';
import type { Site } from './sites.ts';
import type { SlotDraft } from './slots.ts';
import { neighbours, subjectMix } from './subjects.ts';

/** A teacher while the district is being drawn. */
export interface TeacherDraft {
  teacher: Teacher;
  readonly site: Site;
  /** The slot held; `null` for teachers without a post. */
  readonly slot: SlotDraft | null;
  /** The teacher's home; `null` where it is missing from the table of journeys. */
  place: Place | null;
  readonly age: number;
  readonly tenure: number;
}

const drawAge = (draw: Random, profile: Profile, opening: Opening, sex: Sex): number => {
  if (opening.standing === 'contract') return draw.between(23, 36);
  const [young, thirties, forties, older] = profile.ages[opening.site.area];
  const head = opening.role !== 'teacher';
  const [from, to] = draw.weighted<readonly [number, number]>([
    [[23, 29], head ? 0 : young],
    [[30, 39], head ? thirties / 2 : thirties],
    [[40, 49], forties],
    [[50, sex === 'male' ? 59 : 54], older],
  ]);
  return draw.between(from, to);
};

/** A birth date whose statutory retirement falls within the two months up to the reference date. */
const birthOfLeaver = (draw: Random, sex: Sex): CalendarDate => {
  const target = day(referenceYear, draw.between(7, 8));
  let birth = addMonths(target, -12 * (sex === 'male' ? 63 : 58));
  while (retirementOf(birth, sex) < target) birth = addMonths(birth, 1);
  return birth;
};

const alsoQualified = (draw: Random, stage: Stage, subject: Subject): readonly Qualification[] => {
  const result: Qualification[] = [];
  const options = neighbours(stage, subject);
  if (options.length > 0 && draw.chance(0.2)) result.push({ stage, subject: draw.pick(options) });
  const downward = subjectMix('primary').some(([own]) => own === subject);
  // A certificate of a higher stage is valid downward (domain 2.7).
  if (stage === 'junior' && downward && draw.chance(0.08)) result.push({ stage: 'primary', subject });
  return result;
};

export interface TeachersRequest {
  readonly stream: string;
  readonly profile: Profile;
  readonly places: readonly Place[];
  readonly sites: readonly Site[];
  readonly slots: readonly SlotDraft[];
  readonly standingCounts: StandingCounts;
}

/** Every person on the roster, school by school: the holders of every slot, then teachers without a post. */
export const drawTeachers = (request: TeachersRequest): TeacherDraft[] => {
  const draw = random(`${request.stream}|teachers`);
  const openings = openingsOf(draw, request.sites, request.slots, request.standingCounts);
  const width = Math.max(5, String(openings.length).length);
  return openings.map((opening, index) =>
    drawTeacher(draw, request, opening, `T${String(index + 1).padStart(width, '0')}`),
  );
};

const drawTeacher = (draw: Random, request: TeachersRequest, opening: Opening, id: string): TeacherDraft => {
  const { profile, places } = request;
  const { site, stage, subject, role, standing } = opening;
  const head = role !== 'teacher';
  const women = profile.female[stage === 'junior' ? 'junior' : 'primary'];
  const sex: Sex = draw.chance(head ? women * 0.6 : women) ? 'female' : 'male';
  const leaver = standing === 'leaving';
  const age = leaver ? (sex === 'male' ? 61 : 56) : drawAge(draw, profile, opening, sex);
  const birthDate = leaver ? birthOfLeaver(draw, sex) : birthAt(draw, age);
  const career = Math.max(1, age - draw.between(22, 24));
  const fresh = site.row.opening === true;
  const tenure = fresh
    ? 1
    : drawTenure(draw, standing === 'contract' ? Math.min(4, career) : career, profile.moveHazard);
  const month = fresh || career < 2 ? 9 : draw.weighted([[9, 0.88] as const, [3, 0.08] as const, [8, 0.04] as const]);
  const joinedSchool = day(referenceYear - tenure, month);
  const title = standing === 'contract' ? 'none' : head ? headTitle(draw, age) : drawTitle(draw, age, stage);
  const share = standing === 'contract' ? 0 : profile.backbone[site.area] * (head ? 2 : 1);
  const backbone = drawBackbone(draw, age, share);
  const exemption = standing === 'contract' ? null : drawExemption(draw, age, sex, profile.exemption / 0.1);
  const homeroom = !head && age < 52 && draw.chance(homeroomOdds(subject));
  const home = drawHome(draw, drawPlace(draw, site, places));
  const here = site.area === 'rural' ? tenure : 0;
  const rural = Math.min(career, here + (draw.chance(0.35) ? draw.between(1, 8) : 0));
  const bonded = standing === 'post' && age < 33 && tenure <= 5 && draw.chance(0.35);
  const retirement = retirementOf(birthDate, sex);
  const reviews = draw.below(4);
  const teacher: Teacher = {
    id: teacherId(id),
    name: personName(draw, sex),
    sex,
    birthDate,
    schoolId: schoolId(site.id),
    joinedSchool,
    stage,
    subject,
    alsoQualified: alsoQualified(draw, stage, subject),
    established: standing !== 'contract',
    onDuty: standing !== 'borrowed',
    fullTime: standing !== 'post' || head || !draw.chance(0.01),
    role,
    title,
    backboneLevel: backbone.level,
    backboneValidUntil: backbone.validUntil,
    specialGrade: (backbone.level === 'province' || backbone.level === 'nation') && draw.chance(0.25),
    degree: drawDegree(draw, age, stage),
    homeroom,
    ruralYears: rural > 0 ? rural : draw.chance(0.3) ? null : 0,
    homePlace: home.place?.name ?? null,
    homeLatitude: home.degrees?.latitude ?? null,
    homeLongitude: home.degrees?.longitude ?? null,
    exemption: exemption?.kind ?? null,
    exemptionUntil: exemption?.until ?? null,
    serviceUntil: bonded ? addMonths(joinedSchool, 12 * draw.between(3, 6)) : null,
    volunteers: false,
    wishes: [],
    acceptsAssignment: true,
    points:
      standing === 'post' && tenure >= 3
        ? pointsOf({ career, ruralYears: rural, title, homeroom, backbone: backbone.level, reviews })
        : null,
    retiresOn: retirement <= addMonths(referenceDate, 12) && standing !== 'contract' ? retirement : null,
    personnelSchoolId: null,
  };
  return { teacher, site, slot: opening.slot, place: home.place, age, tenure };
};
