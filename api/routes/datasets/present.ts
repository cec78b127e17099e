import { faultText } from '../../../src/report/fault-text.ts';
import type { Language } from '../../../src/text/message.ts';
import { harmless, type Sight } from '../../access/sight.ts';
import { warningsInSight } from '../../access/warnings-in-sight.ts';
import type { DatasetBrief, WrittenDataset } from '../../contract/dataset.ts';
import type { DatasetHead, DatasetSummary } from '../../store/datasets.ts';

export const datasetBrief = ({ id, name, createdAt, sha256, counts, warningCount }: DatasetSummary): DatasetBrief => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  sha256,
  counts: { ...counts },
  warningCount,
});

export const datasetBody = (language: Language, dataset: DatasetHead, sight: Sight): WrittenDataset => ({
  ...datasetBrief(dataset),
  warnings: harmless(warningsInSight(dataset.warnings, sight).map((fault) => faultText(language, fault))),
});
