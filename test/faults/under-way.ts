import { setTimeout as wait } from 'node:timers/promises';
import type { Kind } from './blows.ts';

/** Requests in progress, by kind. */
export interface UnderWay {
  readonly during: <Result>(kind: Kind, ask: () => Promise<Result>) => Promise<Result>;
  readonly now: () => readonly Kind[];
  /** Resolves when such work is under way, or when there is none at all any more. */
  readonly begun: (kind: Kind) => Promise<void>;
}

/** Looks in a row that find nothing under way, after which nothing more is expected. */
const patience = 100;

export const openUnderWay = (): UnderWay => {
  const counts = new Map<Kind, number>();
  const add = (kind: Kind, one: number): void => void counts.set(kind, (counts.get(kind) ?? 0) + one);
  const now = (): readonly Kind[] => [...counts].flatMap(([kind, count]) => (count > 0 ? [kind] : []));
  return {
    now,
    during: async (kind, ask) => {
      add(kind, 1);
      try {
        return await ask();
      } finally {
        add(kind, -1);
      }
    },
    begun: async (kind) => {
      for (let idle = 0; idle < patience && !now().includes(kind); idle += 1) {
        if (now().length > 0) idle = 0;
        await wait(2);
      }
    },
  };
};
