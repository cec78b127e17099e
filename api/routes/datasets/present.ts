import { faultText } from '../../../src/report/fault-text.ts';
import type { Language } from '../../../src/text/message.ts';
import type { DatasetBody, DatasetBrief } from '../../contract/dataset.ts';
import type { StoredDataset } from '../../store/datasets.ts';

export const datasetBrief = ({ id, name, createdAt, sha256, district, warnings }: StoredDataset): DatasetBrief => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  sha256,
  counts: {
    schools: district.schools.length,
    teachers: district.teachers.length,
    posts: district.posts?.length ?? 0,
    orders: district.orders.length,
    hires: district.hires.length,
  },
  warningCount: warnings.length,
});

export const datasetBody = (language: Language, dataset: StoredDataset): DatasetBody => ({
  ...datasetBrief(dataset),
  warnings: dataset.warnings.map((fault) => faultText(language, fault)),
});
