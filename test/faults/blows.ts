import { randomFrom } from './random.ts';

/** Who is hit: a process of the service, the whole of PostgreSQL, or one of its processes that serves a connection. */
export type Victim = 'web' | 'worker' | 'postgres' | 'backend';

/** What people do meanwhile; `solve` is a plan that is being made. */
export type Kind =
  | 'import'
  | 'upload'
  | 'solve'
  | 'order'
  | 'policy'
  | 'documents'
  | 'review'
  | 'verdict'
  | 'publication';

/** Milliseconds after its beginning in which a blow to each kind of work falls: about as long as it takes. */
const lasting: Readonly<Record<Kind, number>> = {
  import: 700,
  upload: 700,
  solve: 1500,
  order: 60,
  policy: 60,
  documents: 900,
  review: 60,
  verdict: 60,
  publication: 60,
};
const kinds = Object.keys(lasting) as Kind[];

export interface Blow {
  /** From 0. */
  readonly round: number;
  readonly victim: Victim;
  readonly during: Kind;
  /** Milliseconds after that work has begun. */
  readonly after: number;
}

/** Each of these once before any comes again, in an order drawn anew. */
function* inTurn<Value>(values: readonly Value[], random: () => number): Generator<Value, never, void> {
  for (;;) {
    const left = [...values];
    while (left.length > 0) yield* left.splice(Math.floor(random() * left.length), 1);
  }
}

/** The first blows of a seed. */
export const firstBlows = (seed: number, count: number): readonly Blow[] => {
  const random = randomFrom(seed);
  const [victims, works] = [inTurn<Victim>(['web', 'worker', 'postgres', 'backend'], random), inTurn(kinds, random)];
  return Array.from({ length: count }, (_, round) => {
    const during = works.next().value;
    return { round, victim: victims.next().value, during, after: Math.floor(random() * lasting[during]) };
  });
};
