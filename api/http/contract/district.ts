import { z } from 'zod';

const name = z.string().trim().min(1).max(100);

export const newDistrictSchema = z
  .strictObject({ code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/), name })
  .meta({ id: 'NewDistrict', example: { code: '330803', name: '衢江区' } });

export const districtChangeSchema = z.strictObject({ name }).meta({ id: 'DistrictChange' });

export const districtSchema = z
  .object({ id: z.string(), code: z.string(), name: z.string(), createdAt: z.string() })
  .meta({ id: 'District' });
export type DistrictBody = z.infer<typeof districtSchema>;

export const districtListSchema = z.object({ districts: z.array(districtSchema) }).meta({ id: 'DistrictList' });
