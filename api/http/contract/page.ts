import { z } from 'zod';

/** Most rows of a page. */
const most = 500;

/** Where a page goes on, and how long it is: `after` is the `next` of the page before. */
export const pageQuery = {
  after: z.string().min(1).max(500).optional(),
  limit: z.coerce.number().int().min(1).max(most).default(100),
} as const;

/** `null`: the last page. */
export const nextPage = z.string().nullable();
