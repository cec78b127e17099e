import { z } from 'zod';

/**
 * Text that tells of health or family, or may: `null` for a caller who does not read it. The brand lets no reader fill
 * the field but through `opened` in `api/access/visibility.ts`.
 */
export const openedText = z.string().brand<'opened'>().nullable();

/** A list of the same kind, as a whole: for a caller who does not read it, without the values. */
export const openedList = <Item extends z.ZodType>(item: Item) => z.array(item).brand<'opened'>();
