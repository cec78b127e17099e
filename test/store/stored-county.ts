import { randomUUID } from 'node:crypto';
import { addAccount } from '../../api/storage/accounts.ts';
import { packed } from '../../api/storage/content.ts';
import type { Database } from '../../api/storage/database.ts';
import { countsOf } from '../../api/storage/dataset-counts.ts';
import { datasetStore } from '../../api/storage/datasets.ts';
import { addMembership } from '../../api/storage/memberships.ts';
import { planStore } from '../../api/storage/plans.ts';
import { addPolicy } from '../../api/storage/policies.ts';
import { asCaller, asService } from '../../api/storage/transaction-as-caller.ts';
import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { aCaller, addDistrict } from '../support/database.ts';
import { aRun, aTransfer } from '../support/plan.ts';

/** A plan with one move of each of the first teachers: right in shape. */
const planOf = (district: District, moves: number): Plan => ({
  dataset: { sha256: districtFingerprint(district), counts: { teachers: district.teachers.length } },
  policy: defaultPolicy,
  status: 'feasible',
  transfers: district.teachers.slice(0, moves).flatMap((teacher) => {
    const to = district.schools.find(({ id }) => id !== teacher.schoolId);
    const { id: teacherId, schoolId: fromSchoolId, stage, subject } = teacher;
    return to === undefined ? [] : [aTransfer({ teacherId, fromSchoolId, toSchoolId: to.id, stage, subject })];
  }),
  placements: [],
  levels: [],
  checks: [],
  conflicts: [],
  lottery: null,
});

/** A county with a dataset, a policy in two versions, a plan and its successor, an account and its events. */
export const storeCounty = async (database: Database, code: string) => {
  const districtId = await addDistrict(database, code);
  const account = await asService(database, (transaction) =>
    addAccount(transaction, {
      login: `${code}@县.cn`,
      displayName: '张\u2028三 "\\',
      passwordHash: 'x',
      secretExpiresAt: null,
      createdBy: null,
    }),
  );
  const membership = { role: 'personnel_officer' as const, districtId, schoolId: null, teacherId: null };
  const accountId = account?.id ?? '';
  await asService(database, (transaction) => addMembership(transaction, { ...membership, accountId, createdBy: null }));
  const caller = aCaller(districtId, { accountId });
  const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
  const datasets = datasetStore(database);
  const plans = planStore(database, datasets);
  const dataset = await datasets.add(caller, {
    name: `${code}.xlsx`,
    createdAt: new Date('2026-08-01T08:00:00.123Z'),
    referenceDate: '2026-08-31',
    sha256: districtFingerprint(district),
    counts: countsOf(district),
    warnings: [],
    content: await packed(district),
  });
  const ids = [randomUUID(), randomUUID()] as const;
  for (const [index, id] of ids.entries())
    await plans.add(caller, {
      id,
      datasetId: dataset.id,
      previousPlanId: index === 0 ? null : ids[0],
      plan: planOf(district, index + 2),
      run: aRun,
      createdAt: new Date('2026-08-02T08:00:00Z'),
      finishedAt: new Date('2026-08-02T08:01:00Z'),
    });
  for (const seed of [1, 2])
    await asCaller(database, caller, (transaction) =>
      addPolicy(transaction, caller, '本县', { ...defaultPolicy, seed }),
    );
  return { districtId, caller, district, datasets, plans, datasetId: dataset.id, planIds: ids };
};
