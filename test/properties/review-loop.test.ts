import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDay } from '../../src/district/date.ts';
import { schoolId, teacherId } from '../../src/district/ids.ts';
import type { Actor } from '../../src/review/actor.ts';
import { lodge } from '../../src/review/objection/lodge.ts';
import type { Answer } from '../../src/review/objection/objection.ts';
import { decide, type Verdict, verdicts } from '../../src/review/objection/verdict.ts';
import { isBackwards } from '../../src/review/state.ts';
import { newDraft, type PlanStanding, takeStep } from '../../src/review/take-step.ts';
import { type StepName, stepNames, transitions } from '../../src/review/transitions.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { aMove } from '../support/lawful-plan.ts';
import {
  aDay,
  anObjection,
  auditor,
  leader,
  officer,
  principalOf,
  reviewTerms,
  teacherOf,
  theFacts,
} from '../support/review.ts';

const moves = [aMove('A', 'U1', 'R1'), aMove('B', 'U1', 'R2'), aMove('C', 'U2', 'R1')];
const actors: readonly Actor[] = [officer, leader, auditor, principalOf('U1'), principalOf('R1'), teacherOf('A', 'U1')];

/** Something somebody tries on one day; most of it is refused. */
type Attempt =
  | {
      readonly try: 'step' /** `null`: the one that leads on. */;
      readonly step: StepName | null;
      readonly who: number;
      readonly why: string | null;
    }
  | {
      readonly try: 'answer';
      readonly who: number;
      readonly move: number;
      readonly objects: boolean;
      readonly receiving: boolean;
    }
  | {
      readonly try: 'verdict';
      readonly who: number;
      readonly answer: number;
      readonly verdict: Verdict;
      readonly why: string | null;
    }
  | { readonly try: 'wait'; readonly days: number };

const who = fc.nat(actors.length - 1);
const decider = fc.nat(1);
const why = fc.constantFrom(null, ' ', 'a reason', 'a reason');
const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ try: fc.constant('step' as const), step: fc.constant(null), who: decider, why }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ try: fc.constant('step' as const), step: fc.constantFrom(...stepNames), who, why }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        try: fc.constant('answer' as const),
        who,
        move: fc.nat(2),
        objects: fc.boolean(),
        receiving: fc.boolean(),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        try: fc.constant('verdict' as const),
        who: fc.oneof({ weight: 3, arbitrary: decider }, { weight: 1, arbitrary: who }),
        answer: fc.nat(20),
        verdict: fc.constantFrom(...verdicts),
        why,
      }),
    },
    { weight: 4, arbitrary: fc.record({ try: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 12 }) }) },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
);

/** What was done, as an event keeps it: enough to do it again. */
type Done =
  | {
      readonly did: 'step';
      readonly step: StepName;
      readonly to: PlanStanding;
      readonly why: string | null;
      readonly day: string;
    }
  | { readonly did: 'answer'; readonly answer: Answer }
  | {
      readonly did: 'verdict';
      readonly id: string;
      readonly standing: Answer['standing'];
      readonly why: string | null;
    };

interface Loop {
  readonly standing: PlanStanding;
  readonly answers: readonly Answer[];
}

/** The loop played: whatever is permitted is done, and each thing done leaves one event. */
const play = (
  given: readonly Attempt[],
): { readonly loop: Loop; readonly events: readonly Done[]; readonly loops: readonly Loop[] } => {
  let loop: Loop = { standing: newDraft, answers: [] };
  let today = aDay('2026-07-01');
  const events: Done[] = [];
  const loops: Loop[] = [loop];
  const does = (done: Done, next: Loop): void => {
    events.push(done);
    loop = next;
    loops.push(next);
  };
  for (const attempt of given) {
    const actor = 'who' in attempt ? (actors[attempt.who] ?? auditor) : auditor;
    const open = (kind: Answer['kind']): number =>
      loop.answers.filter((answer) => answer.kind === kind && answer.standing === 'open').length;
    if (attempt.try === 'wait') for (let day = 0; day < attempt.days; day += 1) today = nextDay(today);
    else if (attempt.try === 'step') {
      const { reviewDue, noticeDue } = loop.standing;
      const facts = theFacts({
        today,
        reviewDue,
        noticeDue,
        openObjections: open('review'),
        openAppeals: open('appeal'),
        schoolsUnanswered: 1,
      });
      const onward = transitions.find(({ from, reasonNeeded }) => from === loop.standing.state && !reasonNeeded);
      const step = attempt.step ?? onward?.name ?? 'revoke';
      const taken = takeStep(loop.standing, { step, actor, why: attempt.why }, facts, reviewTerms, new Map());
      if (!taken.ok) continue;
      const { standing, why: reason } = taken.value;
      does({ did: 'step', step, to: standing, why: reason, day: today }, { ...loop, standing });
    } else if (attempt.try === 'answer') {
      const move = moves[attempt.move] ?? aMove('A', 'U1', 'R1');
      const school = attempt.receiving ? move.toSchoolId : move.fromSchoolId;
      const objection = anObjection(attempt.receiving ? { demand: 'not_there', schoolId: move.toSchoolId } : {});
      const lodged = lodge(
        `${loop.answers.length}`,
        {
          actor,
          schoolId: actor.role === 'teacher' ? null : school,
          teacherId: teacherId(move.teacherId),
          objection: attempt.objects ? objection : null,
        },
        {
          standing: loop.standing,
          today,
          about: { teacherId: move.teacherId, schoolId: move.fromSchoolId, toSchoolId: move.toSchoolId },
          answers: loop.answers,
          schoolExists: (id) => id === schoolId('R1'),
        },
      );
      if (lodged.ok)
        does({ did: 'answer', answer: lodged.value }, { ...loop, answers: [...loop.answers, lodged.value] });
    } else {
      const answer = loop.answers[attempt.answer % Math.max(1, loop.answers.length)];
      const decided = answer === undefined ? undefined : decide(answer, attempt.verdict, actor, attempt.why);
      if (decided === undefined || !decided.ok) continue;
      const { id, standing } = decided.value;
      does(
        { did: 'verdict', id, standing, why: attempt.why },
        { ...loop, answers: loop.answers.map((one) => (one.id === id ? decided.value : one)) },
      );
    }
  }
  return { loop, events, loops };
};

const replayed = (events: readonly Done[]): Loop => {
  let standing = newDraft;
  const answers = new Map<string, Answer>();
  for (const event of events) {
    if (event.did === 'step') standing = event.to;
    else if (event.did === 'answer') answers.set(event.answer.id, event.answer);
    else {
      const answer = answers.get(event.id);
      if (answer !== undefined) answers.set(event.id, { ...answer, standing: event.standing });
    }
  }
  return { standing, answers: [...answers.values()] };
};

const runs = { numRuns: propertyRuns() };

describe('the loop, whatever people try', () => {
  it('reaches a decision only after a notice that hung to its end', () => {
    let decided = 0;
    fc.assert(
      fc.property(attempts, (given) => {
        let hangs: string | null = null;
        for (const event of play(given).events) {
          if (event.did !== 'step') continue;
          if (event.step === 'finalise') {
            decided += 1;
            expect(hangs).not.toBeNull();
            expect(event.day > (hangs ?? '')).toBe(true);
          } else hangs = event.step === 'publish' ? event.to.noticeDue : null;
        }
      }),
      runs,
    );
    expect(decided).toBeGreaterThan(propertyRuns() / 10);
  });

  it('loses no event: doing them again gives the same', () => {
    fc.assert(
      fc.property(attempts, (given) => {
        const { loop, events, loops } = play(given);
        expect(replayed(events)).toEqual(loop);
        expect(loops).toHaveLength(events.length + 1);
      }),
      runs,
    );
  });

  it('goes back only with a reason, and by its table', () => {
    let back = 0;
    fc.assert(
      fc.property(attempts, (given) => {
        const { events, loops } = play(given);
        events.forEach((event, index) => {
          if (event.did !== 'step') return;
          const from = loops[index]?.standing.state ?? 'draft';
          expect(
            transitions.some((one) => one.name === event.step && one.from === from && one.to === event.to.state),
          ).toBe(true);
          if (!isBackwards(from, event.to.state)) return;
          back += 1;
          expect(event.why).toBe('a reason');
        });
      }),
      runs,
    );
    expect(back).toBeGreaterThan(propertyRuns() / 10);
  });

  it('never deletes an answer, changes a verdict, or publishes or decides with an open one', () => {
    let verdictsGiven = 0;
    fc.assert(
      fc.property(attempts, (given) => {
        const { events, loops } = play(given);
        events.forEach((event, index) => {
          const [before, after] = [loops[index]?.answers ?? [], loops[index + 1]?.answers ?? []];
          before.forEach((answer, at) => {
            expect(after[at]?.id).toBe(answer.id);
            if (answer.standing !== 'open') expect(after[at]).toEqual(answer);
          });
          if (event.did === 'verdict') verdictsGiven += 1;
          if (event.did !== 'step' || (event.step !== 'publish' && event.step !== 'finalise')) return;
          const kind = event.step === 'publish' ? 'review' : 'appeal';
          expect(before.filter((answer) => answer.kind === kind && answer.standing === 'open')).toEqual([]);
        });
      }),
      runs,
    );
    expect(verdictsGiven).toBeGreaterThan(propertyRuns() / 20);
  });
});
