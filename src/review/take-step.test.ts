import { describe, expect, it } from 'vitest';
import { aStanding, leader, officer, principalOf, reviewTerms, theFacts } from '../../test/support/review.ts';
import { render } from '../text/render.ts';
import type { ReviewFacts } from './review-facts.ts';
import { isBackwards, type ReviewState, reviewStates } from './state.ts';
import { newDraft, type PlanStanding, takeStep } from './take-step.ts';
import { type StepName, stepNames, transitions } from './transitions.ts';

const steps = (
  standing: PlanStanding,
  step: StepName,
  given: { readonly role?: typeof officer; readonly why?: string; readonly facts?: ReviewFacts } = {},
) => {
  const { role = leader, why = null, facts = theFacts() } = given;
  return takeStep(standing, { step, actor: role, why }, facts, reviewTerms, new Map());
};
const refusedBy = (result: ReturnType<typeof steps>): readonly string[] =>
  result.ok ? [] : result.faults.map(({ rule }) => rule);

describe('the table of steps', () => {
  it('has every step once, forwards by one state, and a reason needed exactly where it leads back', () => {
    expect(transitions.map(({ name }) => name).toSorted()).toEqual([...stepNames].toSorted());
    for (const { from, to, reasonNeeded } of transitions) {
      expect(reasonNeeded).toBe(isBackwards(from, to));
      if (!reasonNeeded) expect(reviewStates.indexOf(to)).toBe(reviewStates.indexOf(from) + 1);
    }
  });
});

describe('a step', () => {
  it('is taken with everything there, and sets the last day', () => {
    const opened = steps(newDraft, 'open_review', { role: officer });
    expect(opened).toMatchObject({
      ok: true,
      value: {
        from: 'draft',
        standing: { state: 'in_review', reviewDue: '2026-08-31' },
        deadline: { date: '2026-08-31', workdays: 5, withoutCalendar: [2026] },
      },
    });
    expect(steps(aStanding({ state: 'in_review' }), 'publish')).toMatchObject({
      value: { standing: { state: 'public_notice', noticeDue: '2026-08-31', appealDue: null } },
    });
    expect(steps(aStanding({ state: 'public_notice' }), 'finalise')).toMatchObject({
      value: { standing: { state: 'final', appealDue: '2026-08-31' } },
    });
  });

  it('lists everything that is missing together, in both languages', () => {
    const facts = theFacts({ brokenRows: 1, datasetIsLatest: false, openObjections: 2, manualPlacements: 9 });
    const refused = steps(aStanding({ state: 'in_review' }), 'publish', { facts });
    expect(refusedBy(refused)).toEqual(['checks_hold', 'latest_dataset', 'objections_decided', 'manual_cap']);
    for (const { message } of refused.ok ? [] : refused.faults)
      for (const language of ['zh', 'en'] as const) expect(render(language, message)).not.toMatch(/[{}]|review\./);
  });

  it('gives the working days of the policy: to answer, to hang, to appeal', () => {
    const terms = { ...reviewTerms, reviewWorkdays: 1, publicNoticeWorkdays: 7, appealWorkdays: 3 };
    const due = (state: ReviewState, step: StepName): string | undefined => {
      const request = { step, actor: state === 'public_notice' ? leader : officer, why: null };
      const taken = takeStep(aStanding({ state }), request, theFacts(), terms, new Map());
      return taken.ok ? taken.value.deadline?.date : undefined;
    };
    expect(due('draft', 'open_review')).toBe('2026-08-25');
    expect(due('in_review', 'publish')).toBe('2026-09-02');
    expect(due('public_notice', 'finalise')).toBe('2026-08-27');
  });

  it('back needs a reason, and clears the days of what is taken back', () => {
    const noticed = aStanding({ state: 'public_notice', reviewDue: '2026-08-10', noticeDue: '2026-08-21' });
    expect(refusedBy(steps(noticed, 'withdraw_notice', { why: '  ' }))).toEqual(['step_reason']);
    expect(steps(noticed, 'withdraw_notice', { why: 'A name was wrong' })).toMatchObject({
      value: { standing: { state: 'in_review', reviewDue: '2026-08-10', noticeDue: null }, why: 'A name was wrong' },
    });
    expect(steps(aStanding({ state: 'final', appealDue: '2026-09-01' }), 'revoke', { why: 'Court' })).toMatchObject({
      value: { standing: newDraft },
    });
  });

  it('is for its state and its roles only', () => {
    expect(refusedBy(steps(newDraft, 'publish'))).toEqual(['step_state']);
    expect(refusedBy(steps(newDraft, 'open_review', { role: principalOf('U1') }))).toEqual(['step_role']);
    expect(refusedBy(steps(aStanding({ state: 'final' }), 'revoke', { role: officer, why: 'x' }))).toEqual([
      'step_role',
    ]);
  });

  it.each(reviewStates)('from %s is one of its table', (state: ReviewState) => {
    const taken = stepNames.filter(
      (step) =>
        steps(aStanding({ state }), step, { why: 'x' }).ok ||
        steps(aStanding({ state }), step, { role: officer, why: 'x' }).ok,
    );
    expect(taken.toSorted()).toEqual(
      transitions
        .filter(({ from }) => from === state)
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it('blocks publishing on each missing fact alone', () => {
    const standing = aStanding({ state: 'in_review' });
    const missing: readonly [Parameters<typeof theFacts>[0], string][] = [
      [{ status: 'infeasible' }, 'plan_found'],
      [{ brokenRows: 1 }, 'checks_hold'],
      [{ datasetIsLatest: false }, 'latest_dataset'],
      [{ ordersNotInPlan: 1 }, 'orders_included'],
      [{ schoolsUnanswered: 1, reviewDue: '2026-12-01' }, 'schools_answered'],
      [{ openObjections: 1 }, 'objections_decided'],
      [{ manualPlacements: 4 }, 'manual_cap'],
    ];
    for (const [facts, rule] of missing)
      expect(refusedBy(steps(standing, 'publish', { facts: theFacts(facts) }))).toEqual([rule]);
  });
});
