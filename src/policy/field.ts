import { z } from 'zod';
import { type CalendarDate, calendarDate } from '../district/date.ts';
import { type Message, message } from '../text/message.ts';
import { parseRate, type Rate } from './rate.ts';

/** What a value is edited with: its kind and its limits. */
export type Control =
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly optional: boolean }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice' | 'set'; readonly options: readonly string[] }
  | { readonly kind: 'rate'; readonly optional: boolean }
  | { readonly kind: 'words'; readonly most: number }
  | { readonly kind: 'day' | 'goals' };

/** How a JSON value is read, and in the catalogue's words what it may be. */
export interface Field<Value> {
  readonly schema: z.ZodType<Value>;
  readonly expected: Message;
  /** Absent where the value is a structure, which is edited as JSON. */
  readonly control?: Control;
}

/** A refusal more exact than the field's own words, carried by a zod issue. */
export interface Refusal {
  readonly expected: Message;
  readonly remedy?: Message;
  /** What was found, where it is only a part of the value. */
  readonly found?: string;
}

interface RefusingContext {
  readonly addIssue: (issue: { code: 'custom'; params: { refusal: Refusal }; input: unknown }) => void;
}

export const refuse = (context: RefusingContext, input: unknown, refusal: Refusal): void =>
  context.addIssue({ code: 'custom', params: { refusal }, input });

export const wholeNumber = (least: number, most: number): Field<number> => ({
  schema: z.int().min(least).max(most),
  expected: message('policy.expected.whole_number', { least, most }),
  control: { kind: 'number', least, most, optional: false },
});

export const wholeNumberOrNone = (least: number, most: number): Field<number | null> => ({
  schema: z.int().min(least).max(most).nullable(),
  expected: message('policy.expected.whole_number_or_none', { least, most }),
  control: { kind: 'number', least, most, optional: true },
});

export const yesOrNo: Field<boolean> = {
  schema: z.boolean(),
  expected: message('policy.expected.yes_or_no'),
  control: { kind: 'switch' },
};

export const oneOf = <const Word extends string>(words: readonly Word[]): Field<Word> => ({
  schema: z.enum(words),
  expected: message('policy.expected.one_of', { items: words.join(', ') }),
  control: { kind: 'choice', options: words },
});

/** Items of a vocabulary, each at most once; kept in the vocabulary's order, so that equal sets are equal policies. */
export const setOf = <const Word extends string>(words: readonly Word[], least = 0): Field<readonly Word[]> => ({
  schema: z
    .array(z.enum(words))
    .min(least)
    .transform((given, context) => {
      const twice = given.find((word, index) => given.indexOf(word) !== index);
      if (twice === undefined) return words.filter((word) => given.includes(word));
      refuse(context, given, { expected: message('policy.expected.once', { item: twice }), found: twice });
      return z.NEVER;
    }),
  expected: message(least === 0 ? 'policy.expected.set' : 'policy.expected.set_not_empty', { items: words.join(', ') }),
  control: { kind: 'set', options: words },
});

/** `"10%"`, `"0.1"`, `"1/10"`, or the number 0.1, whose shortest decimal text is read: exactly 1/10 each. */
const rateSchema: z.ZodType<Rate> = z.union([z.string(), z.number()]).transform((given, context) => {
  const parsed = parseRate(String(given));
  if (parsed !== undefined) return parsed;
  refuse(context, given, { expected: message('policy.expected.rate') });
  return z.NEVER;
});
export const rate: Field<Rate> = {
  schema: rateSchema,
  expected: message('policy.expected.rate'),
  control: { kind: 'rate', optional: false },
};
export const rateOrNone: Field<Rate | null> = {
  schema: rateSchema.nullable(),
  expected: message('policy.expected.rate_or_none'),
  control: { kind: 'rate', optional: true },
};

/** A day of this century, `YYYY-MM-DD`. */
export const day: Field<CalendarDate> = {
  schema: z.string().transform((given, context) => {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given.normalize('NFKC').trim());
    const date = parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
    if (date !== undefined && date >= '2000-01-01' && date <= '2100-12-31') return date;
    refuse(context, given, { expected: message('policy.expected.day') });
    return z.NEVER;
  }),
  expected: message('policy.expected.day'),
  control: { kind: 'day' },
};

/** Words people gave: without surrounding spaces, not empty, no control character. */
export const words = (most: number): Field<string> => ({
  schema: z
    .string()
    .transform((given) => given.trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(most)
        .regex(/^\P{Cc}*$/u),
    ),
  expected: message('policy.expected.words', { most }),
  control: { kind: 'words', most },
});
