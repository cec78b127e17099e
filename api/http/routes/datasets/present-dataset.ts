import { faultText } from '../../../../src/report/fault-text.ts';
import type { Language } from '../../../../src/text/message.ts';
import { harmless, type Visibility } from '../../../access/visibility.ts';
import { visibleWarnings } from '../../../access/visible-warnings.ts';
import type { DatasetHead, DatasetSummary } from '../../../storage/datasets.ts';
import type { DatasetBrief, WrittenDataset } from '../../contract/dataset.ts';

export const datasetBrief = (dataset: DatasetSummary): DatasetBrief => ({
  id: dataset.id,
  name: dataset.name,
  createdAt: dataset.createdAt.toISOString(),
  sha256: dataset.sha256,
  counts: { ...dataset.counts },
  warningCount: dataset.warningCount,
  inForce: dataset.inForce,
  importedAt: dataset.importedAt.toISOString(),
  importedBy: dataset.importedBy,
  withdrawnAt: dataset.withdrawnAt?.toISOString() ?? null,
  withdrawnWhy: dataset.withdrawnWhy,
});

export const datasetBody = (language: Language, dataset: DatasetHead, sight: Visibility): WrittenDataset => ({
  ...datasetBrief(dataset),
  warnings: harmless(visibleWarnings(dataset.warnings, sight).map((fault) => faultText(language, fault))),
});
