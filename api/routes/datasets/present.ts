import { faultText } from '../../../src/report/fault-text.ts';
import type { Language } from '../../../src/text/message.ts';
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

export const datasetBody = (language: Language, dataset: DatasetHead): DatasetBody => ({
  ...datasetBrief(dataset),
  warnings: dataset.warnings.map((fault) => faultText(language, fault)),
});
