import { type Slot, slotKey } from '../district/post.ts';
import { termMonths } from '../movement/term.ts';
import { heldSlot } from '../staffing/holding.ts';
import type { Language } from '../text/message.ts';
import { render, term } from '../text/render.ts';
import { countsInCell } from './counts-in.ts';
import { people, type ReportInput } from './input.ts';
import { slotFlows } from './slot-flows.ts';
import { subjectCell } from './term-cell.ts';
import { cellText } from './words.ts';

/** People required in a post, held before the plan and after all of it. */
const postCounts = (input: Pick<ReportInput, 'district' | 'plan'>) => {
  const flows = new Map(slotFlows(input).map((flow) => [flow.slot.key, flow]));
  return (slot: Slot) => {
    const flow = flows.get(slotKey(slot));
    return flow === undefined ? null : { required: flow.slot.required, before: flow.slot.held, after: flow.after };
  };
};
export type PostCounts = ReturnType<typeof postCounts>;

const countsOfPlans = new WeakMap<ReportInput['plan'], PostCounts>();

/** The same, counted once for a plan, whose moves never change. */
export const postCountsOf = (input: Pick<ReportInput, 'district' | 'plan'>): PostCounts => {
  const known = countsOfPlans.get(input.plan) ?? postCounts(input);
  countsOfPlans.set(input.plan, known);
  return known;
};

/** A move with its words, for a page or a program; `posts` counts over the whole plan, of which these may be a part. */
export const transferRows = (language: Language, { district, ledger, plan }: ReportInput, posts: PostCounts) => {
  const who = people(district);
  return plan.transfers.map((transfer) => {
    const teacher = who.teacher(transfer.teacherId);
    const level = teacher?.backboneLevel ?? 'none';
    return {
      teacherId: transfer.teacherId,
      teacher: teacher?.name ?? '',
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
      termMonths: termMonths(transfer.mode, plan.policy),
      monthsAtSchool: ledger.entries.get(transfer.teacherId)?.monthsAtSchool ?? null,
      countsDistrict: transfer.countsDistrict,
      countsSourceSet: transfer.countsSourceSet,
      backbone: transfer.backbone,
      commuteMinutes: transfer.commuteMinutes,
      wishRank: transfer.wishRank,
      reasons: transfer.reasons.map((reason) => render(language, reason)),
      postLeft: teacher === undefined ? null : posts(heldSlot(teacher, plan.policy.referenceDate)),
      postTaken: posts({ ...transfer, schoolId: transfer.toSchoolId }),
      countsIn: countsInCell(transfer).map((served) => render(language, served)),
    };
  });
};
