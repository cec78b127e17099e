import { z } from 'zod';

export const textParametersSchema = z.strictObject({ language: z.enum(['zh', 'en']) });

/** Every word the page shows, in one language. */
export const textsSchema = z.record(z.string(), z.string()).meta({ id: 'Texts' });
