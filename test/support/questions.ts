import fc from 'fast-check';
import type { Question } from '../../solver/questions/question.ts';
import { questionFaults } from '../../solver/questions/question.ts';
import type { District } from '../../src/district/district.ts';
import type { Order } from '../../src/district/order.ts';
import type { Move } from '../../src/plan/transfer.ts';

/** What a question is drawn from: numbers that pick teachers, schools and kinds once a plan is there. */
export interface DrawnOrder {
  readonly kind: Order['kind'];
  /** Of a mover of the plan, where there is one. */
  readonly ofMover: boolean;
  /** To, or away from, the place the plan has. */
  readonly ofPlace: boolean;
  readonly who: number;
  readonly where: number;
}

export const drawnOrders: fc.Arbitrary<readonly DrawnOrder[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Order['kind']>('forbid', 'forbid', 'stay', 'move', 'assign'),
    ofMover: fc.integer({ min: 0, max: 9 }).map((draw) => draw < 7),
    ofPlace: fc.integer({ min: 0, max: 9 }).map((draw) => draw < 6),
    who: fc.nat(100_000),
    where: fc.nat(100_000),
  }),
  { minLength: 1, maxLength: 5 },
);

const at = <Value>(values: readonly Value[], draw: number): Value | undefined => values[draw % values.length];

/** A question about a plan; orders that contradict others are left out. */
export const questionOf = (district: District, moves: readonly Move[], drawn: readonly DrawnOrder[]): Question => {
  const ofRoster = moves.filter(({ fromSchoolId }) => fromSchoolId !== null);
  return drawn.reduce<Question>(
    (question, { kind, ofMover, ofPlace, who, where }) => {
      const move = ofMover ? at(ofRoster, who) : undefined;
      const teacherId = move?.teacherId ?? at(district.teachers, who)?.id;
      if (teacherId === undefined) return question;
      const place = (ofPlace ? move?.toSchoolId : undefined) ?? at(district.schools, where)?.id ?? null;
      const schoolId = kind === 'assign' || (kind === 'forbid' && where % 5 > 0) ? place : null;
      const longer = { orders: [...question.orders, { teacherId, kind, schoolId, reason: null }] };
      return questionFaults(district, longer).length === 0 ? longer : question;
    },
    { orders: [] },
  );
};
