import { termsText } from './en/terms.ts';
import type { Catalogue } from './message.ts';

export const en: Catalogue = { ...termsText };
