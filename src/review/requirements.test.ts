import { describe, expect, it } from 'vitest';
import { theFacts } from '../../test/support/review.ts';
import { reviewRequirements } from './requirements.ts';

describe('a plan that was found', () => {
  it('is missing where none exists or the solve was cancelled', () => {
    expect(reviewRequirements.plan_found.missing(theFacts({ status: 'infeasible' }))).toEqual({ status: 'infeasible' });
  });

  it('may be the best when the time ran out', () => {
    for (const facts of [{ status: 'feasible' } as const, { status: 'optimal' } as const])
      expect(reviewRequirements.plan_found.missing(theFacts(facts))).toBeNull();
  });
});

describe('a lawful plan', () => {
  it('is missing where a row of the checker is broken', () => {
    expect(reviewRequirements.checks_hold.missing(theFacts({ brokenRows: 2 }))).toEqual({ broken: 2 });
  });

  it('has no broken row', () => {
    for (const facts of [{ brokenRows: 0 }]) expect(reviewRequirements.checks_hold.missing(theFacts(facts))).toBeNull();
  });
});

describe('the latest dataset', () => {
  it('is missing where the plan was made of an older one', () => {
    expect(reviewRequirements.latest_dataset.missing(theFacts({ datasetIsLatest: false }))).toEqual({});
  });

  it('is what the plan was made of', () => {
    for (const facts of [{ datasetIsLatest: true }])
      expect(reviewRequirements.latest_dataset.missing(theFacts(facts))).toBeNull();
  });
});

describe('the orders in force', () => {
  it('are missing where one was given or lifted since', () => {
    expect(reviewRequirements.orders_included.missing(theFacts({ ordersNotInPlan: 1 }))).toEqual({ orders: 1 });
  });

  it('are those the plan was made with', () => {
    for (const facts of [{ ordersNotInPlan: 0 }])
      expect(reviewRequirements.orders_included.missing(theFacts(facts))).toBeNull();
  });
});

describe('one plan at a time', () => {
  it('names the other open plan', () => {
    expect(reviewRequirements.one_open_plan.missing(theFacts({ otherOpenPlan: 'Version 3' }))).toEqual({
      plan: 'Version 3',
    });
  });

  it('holds when no other plan is open', () => {
    for (const facts of [{ otherOpenPlan: null }])
      expect(reviewRequirements.one_open_plan.missing(theFacts(facts))).toBeNull();
  });
});

describe('the answers of the schools', () => {
  it('are waited for to the end of the last day', () => {
    expect(
      reviewRequirements.schools_answered.missing(theFacts({ schoolsUnanswered: 2, reviewDue: '2026-08-24' })),
    ).toEqual({
      schools: 2,
      due: '2026-08-24',
    });
  });

  it('are there, or their time is over', () => {
    for (const facts of [
      { schoolsUnanswered: 0, reviewDue: null },
      { schoolsUnanswered: 2, reviewDue: '2026-08-21' },
    ])
      expect(reviewRequirements.schools_answered.missing(theFacts(facts))).toBeNull();
  });
});

describe('the objections', () => {
  it('are decided before a notice', () => {
    expect(reviewRequirements.objections_decided.missing(theFacts({ openObjections: 1 }))).toEqual({ objections: 1 });
  });

  it('may all be decided, or none raised', () => {
    for (const facts of [{ openObjections: 0 }])
      expect(reviewRequirements.objections_decided.missing(theFacts(facts))).toBeNull();
  });
});

describe('placing by hand', () => {
  it('is over the cap by one person', () => {
    expect(reviewRequirements.manual_cap.missing(theFacts({ manualPlacements: 4, transfers: 20 }))).toEqual({
      placed: 4,
      transfers: 20,
      cap: '15%',
    });
  });

  it('may come up to the cap exactly, or has none', () => {
    for (const facts of [
      { manualPlacements: 3, transfers: 20 },
      { manualPlacements: 0, transfers: 0 },
      { manualPlacements: 20, manualCap: null },
    ])
      expect(reviewRequirements.manual_cap.missing(theFacts(facts))).toBeNull();
  });
});

describe('the public notice', () => {
  it('hangs to the end of its last day', () => {
    expect(reviewRequirements.notice_ended.missing(theFacts({ noticeDue: '2026-08-24' }))).toEqual({
      due: '2026-08-24',
    });
  });

  it('is over the day after', () => {
    for (const facts of [{ noticeDue: '2026-08-23' }])
      expect(reviewRequirements.notice_ended.missing(theFacts(facts))).toBeNull();
  });
});

describe('the appeals', () => {
  it('are decided before the plan is', () => {
    expect(reviewRequirements.appeals_decided.missing(theFacts({ openAppeals: 3 }))).toEqual({ appeals: 3 });
  });

  it('may all be decided, or none raised', () => {
    for (const facts of [{ openAppeals: 0 }])
      expect(reviewRequirements.appeals_decided.missing(theFacts(facts))).toBeNull();
  });
});

describe('the minutes of the decision', () => {
  it('are missing where nothing or only blanks are given', () => {
    expect(reviewRequirements.decision_recorded.missing(theFacts({ decision: ' ' }))).toEqual({});
  });

  it('are named as they are cited', () => {
    for (const facts of [{ decision: '局党组会议纪要〔2026〕12号' }])
      expect(reviewRequirements.decision_recorded.missing(theFacts(facts))).toBeNull();
  });
});
