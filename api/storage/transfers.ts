import type { District } from '../../src/district/district.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Transaction } from './database.ts';

/** Rows of one statement: PostgreSQL takes 65,535 values in one. */
const atOnce = 1000;

/** The moves of a plan as rows, for pages, filters and sorting; the plan itself stays what they come from. */
export const addTransfers = async (
  transaction: Transaction,
  of: { readonly districtId: string; readonly planId: string },
  district: District,
  plan: Plan,
): Promise<void> => {
  const teachers = new Map(district.teachers.map(({ id, name }) => [id, name]));
  const schools = new Map(district.schools.map(({ id, name }) => [id, name]));
  const rows = plan.transfers.map((transfer, index) => ({
    ...of,
    position: index + 1,
    teacherId: transfer.teacherId,
    teacherName: teachers.get(transfer.teacherId) ?? transfer.teacherId,
    fromSchoolId: transfer.fromSchoolId,
    fromSchoolName: schools.get(transfer.fromSchoolId) ?? transfer.fromSchoolId,
    toSchoolId: transfer.toSchoolId,
    toSchoolName: schools.get(transfer.toSchoolId) ?? transfer.toSchoolId,
    stage: transfer.stage,
    subject: transfer.subject,
    mode: transfer.mode,
    countsDistrict: transfer.countsDistrict,
    countsSourceSet: transfer.countsSourceSet,
    backbone: transfer.backbone,
    commuteMinutes: transfer.commuteMinutes,
    wishRank: transfer.wishRank,
    content: JSON.stringify(transfer),
  }));
  for (let start = 0; start < rows.length; start += atOnce)
    await transaction
      .insertInto('transfers')
      .values(rows.slice(start, start + atOnce))
      .execute();
};
