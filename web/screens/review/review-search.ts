/** What the address says of the review: the list in sight and what is open in it. */
export interface ReviewSearch {
  readonly list?: 'in' | 'subjects' | undefined;
  readonly teacher?: string | undefined;
  /** The objection that is open on the board. */
  readonly answer?: string | undefined;
  readonly print?: 'reminders' | undefined;
}

const code = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const readReviewSearch = (given: Readonly<Record<string, unknown>>): ReviewSearch => ({
  list: given.list === 'in' || given.list === 'subjects' ? given.list : undefined,
  teacher: code(given.teacher),
  answer: code(given.answer),
  print: given.print === 'reminders' ? 'reminders' : undefined,
});
