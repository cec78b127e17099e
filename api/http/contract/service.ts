import { z } from 'zod';

/** The process answers; it says nothing of what it needs. */
export const healthSchema = z.object({ status: z.literal('alive') }).meta({ id: 'Health' });

/** The database answers, with the schema of this version: requests may be sent here. */
export const readySchema = z.object({ status: z.literal('ready') }).meta({ id: 'Ready' });
