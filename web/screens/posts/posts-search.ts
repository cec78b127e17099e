export const postViews = ['difference', 'held', 'required'] as const;
export type PostView = (typeof postViews)[number];

/** What the address says of the heat map: what the cells show, and the chosen cell. */
export interface PostsSearch {
  readonly show?: PostView | undefined;
  readonly school?: string | undefined;
  readonly subject?: string | undefined;
}

const words = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const readPostsSearch = (given: Readonly<Record<string, unknown>>): PostsSearch => ({
  show: postViews.find((one) => one === given.show),
  school: words(given.school),
  subject: words(given.subject),
});
