import type { TableName } from '../../../src/intake/tables.ts';
import { date, hurried, list, personName, type Smudge, yesOrNo } from './cells.ts';

/** How a column gets dirty, and how often. `school` is a code that becomes the school's name. */
export interface Stain {
  readonly odds: number;
  readonly smudge: Smudge | 'school';
}

const stain = (odds: number, smudge: Stain['smudge']): Stain => ({ odds, smudge });
const [from, until] = [stain(0.4, date('first')), stain(0.4, date('last'))];
const flag = stain(0.15, yesOrNo);
const school = stain(0.5, 'school');

/** Columns that get more than a stray blank or a wide digit; the others all do, now and then. */
const own: { readonly [Name in TableName]?: Readonly<Record<string, Stain>> } = {
  schools: {
    openingDate: from,
    closingDate: from,
    qualitySchool: flag,
    managedByDistrict: flag,
    accepts: flag,
    partnerSchool: school,
  },
  teachers: {
    name: stain(0.08, personName),
    birthDate: from,
    joinedSchool: from,
    retiresOn: from,
    backboneValidUntil: until,
    exemptionUntil: until,
    serviceUntil: until,
    schoolId: school,
    personnelSchoolId: school,
    wishes: stain(0.5, list),
    alsoQualified: stain(0.3, list),
    established: flag,
    onDuty: flag,
    fullTime: flag,
    specialGrade: flag,
    homeroom: flag,
    volunteers: flag,
    acceptsAssignment: flag,
  },
  travel: { schoolId: school },
  orders: { schoolId: school },
};

const usual = stain(0.03, hurried);

export const stainOf = (table: TableName, field: string): Stain => own[table]?.[field] ?? usual;
