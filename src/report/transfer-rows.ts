import type { Language } from '../text/message.ts';
import { render, term } from '../text/render.ts';
import { countsInCell } from './counts-in.ts';
import { people, type ReportInput } from './input.ts';
import { subjectCell } from './term-cell.ts';
import { cellText } from './words.ts';

/** A move with its words, for a page or a program. */
export const transferRows = (language: Language, { district, ledger, plan }: ReportInput) => {
  const who = people(district);
  return plan.transfers.map((transfer) => {
    const level = who.teacher(transfer.teacherId)?.backboneLevel ?? 'none';
    return {
      teacherId: transfer.teacherId,
      teacher: who.teacher(transfer.teacherId)?.name ?? '',
      backboneLevel: level,
      backboneName: term(language, `backbone.${level}`),
      fromSchoolId: transfer.fromSchoolId,
      fromSchool: who.schoolName(transfer.fromSchoolId),
      fromArea: who.school(transfer.fromSchoolId)?.areaClass ?? '',
      toSchoolId: transfer.toSchoolId,
      toSchool: who.schoolName(transfer.toSchoolId),
      toArea: who.school(transfer.toSchoolId)?.areaClass ?? '',
      stage: transfer.stage,
      stageName: term(language, `stage.${transfer.stage}`),
      subject: transfer.subject,
      subjectName: cellText(language, subjectCell(plan.policy, transfer.subject)),
      mode: transfer.mode,
      modeName: term(language, `mode.${transfer.mode}`),
      monthsAtSchool: ledger.entries.get(transfer.teacherId)?.monthsAtSchool ?? null,
      countsDistrict: transfer.countsDistrict,
      countsSourceSet: transfer.countsSourceSet,
      backbone: transfer.backbone,
      commuteMinutes: transfer.commuteMinutes,
      wishRank: transfer.wishRank,
      reasons: transfer.reasons.map((reason) => render(language, reason)),
      countsIn: countsInCell(transfer).map((served) => render(language, served)),
    };
  });
};
