import type { Fault } from '../../src/fault.ts';
import { withheldWarnings } from '../../src/privacy/withheld-warnings.ts';
import { isOpen, type Visibility } from './visibility.ts';

/** Faults and warnings of an import as a caller reads them: what stood in cells of health and family, or its place alone. */
export const visibleWarnings = (faults: readonly Fault[], sight: Visibility): readonly Fault[] =>
  isOpen(sight) ? faults : withheldWarnings(faults);
