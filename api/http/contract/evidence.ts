import { z } from 'zod';

export const evidenceSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: 'Evidence' });
export type EvidenceBody = z.infer<typeof evidenceSchema>;
