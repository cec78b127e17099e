import { z } from 'zod';

export const textParametersSchema = z.strictObject({ language: z.enum(['zh', 'en']) });

/** The catalogue of one language: every word the page shows. */
export const textsSchema = z.record(z.string(), z.string()).meta({ id: 'Texts' });
