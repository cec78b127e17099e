import { termsText } from './zh/terms.ts';
import type { Catalogue } from './message.ts';

export const zh: Catalogue = { ...termsText };
