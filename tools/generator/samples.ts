import type { District } from '../../src/district/district.ts';
import { drawHualongLike } from './hualong-like.ts';
import { drawLiaochengLike } from './liaocheng-like.ts';
import { drawQuzhouLike } from './quzhou-like.ts';
import { drawShrinkingCountyLike } from './shrinking-county-like.ts';
import { drawXingtaiLike } from './xingtai-like.ts';
import { drawYuquanLike } from './yuquan-like.ts';
import { drawYuquanPoolLike } from './yuquan-pool-like.ts';

/** The sample districts by the document whose figures they are drawn from, or by what they show; each folder bears the name with `-like`. */
export const sampleDistricts = {
  hualong: drawHualongLike,
  xingtai: drawXingtaiLike,
  liaocheng: drawLiaochengLike,
  quzhou: drawQuzhouLike,
  yuquan: () => drawYuquanLike().district,
  'yuquan-pool': drawYuquanPoolLike,
  'shrinking-county': drawShrinkingCountyLike,
} as const satisfies Readonly<Record<string, () => District>>;

/** The preset of `data/presets` that each sample shows. */
export const presetOfSample = (name: string): string => (name === 'yuquan-pool' ? 'yuquan' : name);
