import { schoolYear } from '../../horizon/entrants.ts';
import type { HiringYear } from '../../horizon/hiring.ts';
import type { HorizonPlan } from '../../horizon/horizon-plan.ts';
import type { Outlook } from '../../horizon/outlook.ts';
import { enrolmentVariants } from '../../policy/horizon-terms.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Message } from '../../text/message.ts';
import { render } from '../../text/render.ts';

const words = (one: Message) => ({ zh: render('zh', one), en: render('en', one) });

const hiringDocument = (plan: readonly HiringYear[], policy: Policy) =>
  plan.map(({ ahead, lines, hires, redeployed, leftShort, staff, cap }) => ({
    year: schoolYear(policy, ahead),
    hires,
    redeployed,
    left_short: leftShort,
    staff,
    cap,
    lines,
  }));

const planDocument = (plan: HorizonPlan, policy: Policy) => ({
  moves: plan.moves,
  moves_without_foresight: plan.movesWithout,
  bound: plan.bound,
  gap: plan.bound === null ? null : plan.moves - plan.bound,
  foresight: plan.foresight,
  changed: plan.changed.map(({ teacherId, with: own, without }) => ({ teacher_id: teacherId, with: own, without })),
  years: plan.slices.map((slice) => ({
    year: schoolYear(policy, slice.ahead),
    status: slice.plan.status,
    moves: slice.plan.transfers.length,
    required_movers: slice.required,
    counted_movers: slice.counted,
    rotation_debt: slice.debt,
    short: slice.short,
    over: slice.over,
    unmet: slice.unmet,
    levels: slice.plan.levels.map(({ level, value, bound, proven }) => ({
      goal: level.map(({ goal }) => goal),
      value,
      bound,
      proven,
    })),
    conflicts: slice.plan.conflicts.map((conflict) => words(conflict.message)),
    rules_kept: slice.plan.checks.filter(({ holds }) => holds).length,
    rules: slice.plan.checks.length,
    transfers: slice.plan.transfers.map((move) => ({
      teacher_id: move.teacherId,
      from_school_id: move.fromSchoolId,
      to_school_id: move.toSchoolId,
      stage: move.stage,
      subject: move.subject,
      mode: move.mode,
    })),
    placements: slice.plan.placements.map((move) => ({
      teacher_id: move.teacherId,
      school_id: move.toSchoolId,
      stage: move.stage,
      subject: move.subject,
    })),
  })),
});

/** The years ahead as `horizon.json` carries them: horizon/1; nothing in it varies between runs or machines. */
export const horizonDocument = (sha256: string, policy: Policy, outlook: Outlook, plan: HorizonPlan | null) => ({
  format: 'horizon/1',
  dataset: { sha256 },
  reference_date: policy.referenceDate,
  assumptions: outlook.assumed.map(words),
  years: outlook.years.map((_, ahead) => {
    const balance = outlook.balance.middle[ahead];
    return {
      year: schoolYear(policy, ahead),
      pupils: Object.fromEntries(
        enrolmentVariants.map((variant) => [
          variant,
          (outlook.enrolment[variant][ahead]?.grades ?? []).reduce((sum, { pupils }) => sum + pupils, 0),
        ]),
      ),
      flows: outlook.enrolment.middle[ahead]?.flows ?? [],
      supply: outlook.supply[ahead] ?? null,
      short: balance?.short ?? 0,
      over: balance?.over ?? 0,
      unmet: balance?.unmet ?? 0,
      groups: balance?.groups ?? [],
    };
  }),
  hiring: {
    plain: hiringDocument(outlook.hiring.plain, policy),
    redeploying: hiringDocument(outlook.hiring.redeploying, policy),
    capped: hiringDocument(outlook.hiring.capped, policy),
  },
  rural_dose: plan?.doses ?? outlook.doses,
  plan: plan === null ? null : planDocument(plan, policy),
});
