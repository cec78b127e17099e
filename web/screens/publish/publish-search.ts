export const publishParts = ['steps', 'notice', 'links'] as const;
export type PublishPart = (typeof publishParts)[number];

/** What the address says of the publication: the part in sight. */
export interface PublishSearch {
  readonly show?: Exclude<PublishPart, 'steps'> | undefined;
}

export const readPublishSearch = (given: Readonly<Record<string, unknown>>): PublishSearch => ({
  show: given.show === 'notice' || given.show === 'links' ? given.show : undefined,
});
