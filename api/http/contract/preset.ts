import { z } from 'zod';

export const presetListSchema = z
  .object({
    presets: z.array(
      z
        .object({ name: z.string(), title: z.string(), policy: z.record(z.string(), z.unknown()) })
        .meta({ id: 'Preset' }),
    ),
  })
  .meta({ id: 'PresetList' });
export type PresetList = z.infer<typeof presetListSchema>;
