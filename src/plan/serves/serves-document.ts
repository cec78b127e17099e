import type { Language, Message } from '../../text/message.ts';
import { message } from '../../text/message.ts';
import { render } from '../../text/render.ts';
import type { OnlyLowerGoals } from '../plan.ts';
import type { Served, ServedKind } from './served.ts';

type ServedOf<Kind extends ServedKind> = Extract<Served, { readonly kind: Kind }>;

/** Quotas of one school and of heads name whom they are about in their rule; the others are of a scope. */
const quotaMessage = ({ rule, scope }: ServedOf<'quota'>): Message =>
  scope === 'district' || scope === 'source_set'
    ? message('serves.quota', { rule, scope })
    : message('serves.own_quota', { rule });

/** The sentence of each kind. Schools are left out: they stand in the same line of a file or table. */
const sentences: { readonly [Kind in ServedKind]: (served: ServedOf<Kind>) => Message } = {
  quota: quotaMessage,
  gap: ({ missing }) => message('serves.gap', { missing }),
  indicator: ({ indicator, missing }) => message('serves.indicator', { indicator, missing }),
  head_vacancy: ({ role }) => message('serves.head_vacancy', { role }),
  head_succession: ({ role }) => message('serves.head_succession', { role }),
  head_replacement: () => message('serves.head_replacement'),
  order: ({ order }) => message('serves.order', { order }),
  closed_school: () => message('serves.closed_school'),
  seed_team: () => message('serves.seed_team'),
  special_grade: ({ cluster }) => message('serves.special_grade', { cluster }),
  surplus: ({ above }) => message('serves.surplus', { above }),
  variation: ({ indicator, stage }) => message('serves.variation', { indicator, stage }),
  overstaffed: ({ above }) => message('serves.overstaffed', { above }),
  chain: () => message('serves.chain'),
};

/** What a move counts in, as a message. */
export const servedMessage = <Kind extends ServedKind>(served: ServedOf<Kind>): Message => {
  const sentence: (one: ServedOf<Kind>) => Message = sentences[served.kind as Kind];
  return sentence(served);
};

const keys: Readonly<Record<string, string>> = { schoolId: 'school_id' };

/** As plan.json carries it: its fields, and the sentence in both languages. */
export const servedDocument = (served: Served): Readonly<Record<string, unknown>> => {
  const says = (language: Language): string => render(language, servedMessage(served));
  const fields = Object.entries(served).map(([key, value]): readonly [string, unknown] => [keys[key] ?? key, value]);
  return { ...Object.fromEntries(fields), zh: says('zh'), en: says('en') };
};

export const onlyLowerGoalsDocument = ({ movers, fewest, kept, lower }: OnlyLowerGoals) => ({
  movers,
  fewest,
  count: movers - fewest,
  kept: [...kept],
  lower: [...lower],
});
