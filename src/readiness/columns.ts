import type { TableName, TableRows } from '../intake/tables.ts';

/** A column of a table of the dataset, by its field: `teachers.birthDate`. */
export type ColumnKey = { readonly [Name in TableName]: `${Name}.${keyof TableRows[Name] & string}` }[TableName];

/** What the absence of the columns does: a stated value is assumed, or the question stays open. */
type Effect = 'assumed' | 'undecided';

/**
 * Alternative columns with the same content: one filled alternative is enough; an alternative may need several columns.
 */
interface ColumnGroup {
  readonly oneOf: readonly (readonly ColumnKey[])[];
  readonly effect: Effect;
}

const assumed = (...oneOf: readonly (readonly ColumnKey[])[]): ColumnGroup => ({ oneOf, effect: 'assumed' });
const undecided = (...oneOf: readonly (readonly ColumnKey[])[]): ColumnGroup => ({ oneOf, effect: 'undecided' });

/** What is assumed without each stands under `readiness.without.<name>`. */
export const columnGroups = {
  established: assumed(['teachers.established']),
  on_duty: assumed(['teachers.onDuty']),
  full_time: assumed(['teachers.fullTime']),
  role: assumed(['teachers.role']),
  retirement: assumed(['teachers.retiresOn'], ['teachers.birthDate', 'teachers.sex']),
  exemption: assumed(['teachers.exemption']),
  bond: assumed(['teachers.serviceUntil']),
  managed: assumed(['schools.managedByDistrict']),
  quality: assumed(['schools.qualitySchool']),
  backbone: assumed(['teachers.backboneLevel']),
  certificates: assumed(['teachers.alsoQualified']),
  assignment: assumed(['teachers.acceptsAssignment']),
  wishes: assumed(['teachers.wishes']),
  points: assumed(['teachers.points']),
  journeys: assumed(['travel.minutes'], ['schools.latitude', 'teachers.homeLatitude']),
  posts: assumed(
    ['posts.required'],
    ['schools.classesPrimary'],
    ['schools.classesJunior'],
    ['schools.pupilsPrimary'],
    ['schools.pupilsJunior'],
  ),
  pupils: undecided(['schools.pupilsPrimary'], ['schools.pupilsJunior']),
  degree: undecided(['teachers.degree']),
  title: undecided(['teachers.title']),
  title_caps: assumed(['schools.seniorTitleCap'], ['schools.middleTitleCap']),
  grassroots: assumed(['teachers.grassrootsTitle']),
  special_grade: assumed(['teachers.specialGrade']),
  homeroom: assumed(['teachers.homeroom']),
  graduating: assumed(['teachers.graduatingClass']),
  head_since: undecided(['teachers.headSince']),
  failed_years: assumed(['teachers.failedYears']),
  terms: assumed(['teachers.termEnd']),
  tied: assumed(['teachers.tiedWith']),
  school_places: assumed(['schools.latitude', 'schools.longitude']),
  dorm_beds: undecided(['schools.dormBeds']),
  closing: assumed(['schools.closingDate']),
  remoteness: assumed(['schools.remoteness']),
  teaching_area: undecided(['schools.teachingAreaPrimary'], ['schools.teachingAreaJunior']),
  sports_area: undecided(['schools.sportsAreaPrimary'], ['schools.sportsAreaJunior']),
  equipment: undecided(['schools.equipmentPrimary'], ['schools.equipmentJunior']),
  media_rooms: undecided(['schools.mediaRoomsPrimary'], ['schools.mediaRoomsJunior']),
} as const satisfies Readonly<Record<string, ColumnGroup>>;
export type GroupName = keyof typeof columnGroups;

export const groupNames = Object.keys(columnGroups) as readonly GroupName[];
