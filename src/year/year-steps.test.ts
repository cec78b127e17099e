import { describe, expect, it } from 'vitest';
import { theFacts } from '../../test/support/review.ts';
import type { CalendarDate } from '../district/date.ts';
import { newDraft } from '../review/take-step.ts';
import type { DatasetFacts, PlanFacts, YearFacts } from './year-facts.ts';
import { stepsOfYear } from './year-steps.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

const dataset: DatasetFacts = {
  importedOn: day('2026-05-11'),
  schools: 31,
  teachers: 1640,
  warnings: 0,
  approved: 1674,
  standard: 1690,
  over: 32,
  under: 66,
  contract: 96,
  borrowedOut: 11,
  eligible: 680,
  required: 68,
  backboneRequired: 14,
  backboneEligible: 91,
};
const plan: PlanFacts = {
  version: 3,
  transfers: 71,
  levels: 6,
  provenLevels: 6,
  checks: 41,
  review: theFacts(),
  standing: newDraft,
  schools: 31,
  answered: 22,
  objecting: 6,
};
const facts = (part: Partial<YearFacts> = {}): YearFacts => ({
  today: day('2026-08-07'),
  calendars: new Map(),
  dataset,
  plan,
  ...part,
});
const step = (name: string, of: YearFacts) => stepsOfYear(of).find((one) => one.step === name);

describe('the steps of the year', () => {
  it('lock everything but the import until there is a dataset', () => {
    const states = stepsOfYear(facts({ dataset: null, plan: null })).map(({ state }) => state);
    expect(states).toEqual(['open', ...Array(8).fill('locked')]);
  });

  it('leave the check to do while reminders are open, and the posts while a standard is unknown', () => {
    expect(step('check', facts())?.state).toBe('done');
    const open = facts({ dataset: { ...dataset, warnings: 3, standard: null } });
    expect(step('check', open)).toMatchObject({ state: 'open', missing: [{ values: { count: 3 } }] });
    expect(step('posts', open)).toMatchObject({ state: 'open', missing: [{ key: 'year.missing.standard' }] });
  });

  it('ask for a new plan where none was found or the dataset is newer', () => {
    const none = facts({ plan: { ...plan, review: theFacts({ status: 'infeasible' }) } });
    expect(step('plan', none)).toMatchObject({ state: 'open', has: [] });
    expect(step('review', none)?.state).toBe('locked');
    const older = facts({ plan: { ...plan, review: theFacts({ datasetIsLatest: false }) } });
    expect([step('plan', older)?.state, step('revise', older)?.state]).toEqual(['open', 'open']);
  });

  it('count the working days of a term that is running', () => {
    const standing = { ...newDraft, state: 'in_review', reviewDue: day('2026-08-12') } as const;
    const due = facts({
      plan: {
        ...plan,
        standing,
        review: theFacts({ today: day('2026-08-07'), reviewDue: day('2026-08-12'), schoolsUnanswered: 9 }),
      },
    });
    expect(step('review', due)).toMatchObject({ state: 'under_way', due: '2026-08-12', workdaysLeft: 3 });
    expect(step('publish', due)?.state).toBe('locked');
  });

  it('open the register once the plan is final', () => {
    const standing = { ...newDraft, state: 'final' } as const;
    const final = facts({ plan: { ...plan, standing } });
    expect(stepsOfYear(final).map(({ state }) => state)).toEqual([...Array(8).fill('done'), 'open']);
  });
});
