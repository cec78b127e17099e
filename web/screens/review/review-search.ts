/** What the address says of the review: the list in sight and the move that is open. */
export interface ReviewSearch {
  readonly list?: 'in' | undefined;
  readonly teacher?: string | undefined;
}

export const readReviewSearch = (given: Readonly<Record<string, unknown>>): ReviewSearch => ({
  list: given.list === 'in' ? 'in' : undefined,
  teacher: typeof given.teacher === 'string' ? given.teacher : undefined,
});
