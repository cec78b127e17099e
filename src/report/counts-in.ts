import type { OnlyLowerGoals, Plan } from '../plan/plan.ts';
import { type ServedKind, servedKinds } from '../plan/serves/served.ts';
import { servedMessage } from '../plan/serves/serves-document.ts';
import type { Transfer } from '../plan/transfer.ts';
import { type Language, type Message, message } from '../text/message.ts';
import { render } from '../text/render.ts';

/** How many moves count in what, and how many serve only goals that are not worth a move. */
interface CountsIn {
  readonly kinds: readonly { readonly kind: ServedKind; readonly moves: number }[];
  /** `null` where the plan is not proven, or of an earlier version. */
  readonly onlyLowerGoals: OnlyLowerGoals | null;
}

/** `null` for a plan without moves, or one of an earlier version, which does not say what its moves count in. */
const countsIn = (transfers: readonly Transfer[], only: OnlyLowerGoals | undefined): CountsIn | null => {
  if (transfers.length === 0 || transfers.some(({ serves }) => serves === undefined)) return null;
  const kinds = servedKinds
    .map((kind) => ({ kind, moves: transfers.filter(({ serves }) => serves?.some((one) => one.kind === kind)).length }))
    .filter(({ moves }) => moves > 0);
  return { kinds, onlyLowerGoals: only ?? null };
};

/** 46 count in a quota, 31 fill a gap, …: one move may count in several. */
const countsInText = (language: Language, { kinds }: CountsIn, movers: number): string => {
  const say = (key: string, values: Message['values'] = {}): string => render(language, message(key, values));
  const parts = kinds.map(({ kind, moves }) => say(`serves.kind.${kind}`, { count: moves }));
  return say('serves.summary', {
    movers,
    parts: parts.length === 0 ? say('serves.summary.none') : parts.join(say('serves.summary.separator')),
  });
};

const onlyLowerGoalsMessage = ({ movers, fewest, kept, lower }: OnlyLowerGoals): Message => {
  const count = movers - fewest;
  const goals = { kept: kept.join(';'), lower: lower.join(';') };
  const key = count === 0 ? 'none' : kept.length === 0 ? 'rules' : 'some';
  return message(`serves.only_lower.${key}`, { count, fewest, ...goals });
};

/** What the moves of a plan count in, and how many serve only lower goals. */
export const countsInLines = (
  language: Language,
  { transfers, onlyLowerGoals }: Pick<Plan, 'transfers' | 'onlyLowerGoals'>,
): readonly string[] => {
  const counted = countsIn(transfers, onlyLowerGoals);
  if (counted === null) return [];
  return [
    countsInText(language, counted, transfers.length),
    ...(counted.onlyLowerGoals === null ? [] : [render(language, onlyLowerGoalsMessage(counted.onlyLowerGoals))]),
  ];
};

/** What one move counts in, as cells show it. */
export const countsInCell = ({ serves, onlyGoals }: Transfer): readonly Message[] => {
  if (serves === undefined) return [];
  if (serves.length > 0) return serves.map(servedMessage);
  const goals = onlyGoals ?? [];
  return [goals.length === 0 ? message('serves.nothing') : message('serves.only_goals', { goals: goals.join(';') })];
};
