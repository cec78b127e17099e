import { withheldWarnings } from '../../../src/privacy/withheld-warnings.ts';
import { faultText } from '../../../src/report/fault-text.ts';
import type { Language } from '../../../src/text/message.ts';
import type { Sight } from '../../access/sight.ts';
import type { DatasetBody, DatasetBrief } from '../../contract/dataset.ts';
import type { DatasetHead, DatasetSummary } from '../../store/datasets.ts';

export const datasetBrief = ({ id, name, createdAt, sha256, counts, warningCount }: DatasetSummary): DatasetBrief => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  sha256,
  counts: { ...counts },
  warningCount,
});

export const datasetBody = (language: Language, dataset: DatasetHead, { reasons }: Sight): DatasetBody => ({
  ...datasetBrief(dataset),
  warnings: (reasons ? dataset.warnings : withheldWarnings(dataset.warnings)).map((fault) =>
    faultText(language, fault),
  ),
});
