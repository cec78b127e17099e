import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetWorkbook, writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { addAccount } from '../../api/storage/accounts.ts';
import { packed } from '../../api/storage/content.ts';
import { type Database, openDatabase } from '../../api/storage/database.ts';
import { countsOf } from '../../api/storage/dataset-counts.ts';
import { datasetStore } from '../../api/storage/datasets.ts';
import { addMembership } from '../../api/storage/memberships.ts';
import { planStore } from '../../api/storage/plans.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { openSession } from '../../api/use-cases/sign-in/sign-in.ts';
import { solveInChildProcess } from '../../solver/index.ts';
import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { aCaller, addDistrict } from '../support/database.ts';
import { lawfulDistrict, lawfulPolicy } from '../support/lawful-plan.ts';
import { databaseApart } from './database-apart.ts';
import type { Loop } from './loop.ts';

const small = (seed: number): District => generateDistrict({ schools: 5, teachers: 60, seed, profile: 'mixed' });

const settle = async (database: Database, code: string, district: District) => {
  const districtId = await addDistrict(database, code);
  const { session, accountId, membershipId } = await asService(database, async (transaction) => {
    const made = { login: code, displayName: code, passwordHash: null, secretExpiresAt: null, createdBy: null };
    const account = await addAccount(transaction, made);
    if (account === undefined) throw new Error(`${code} is taken`);
    const place = { districtId, schoolId: null, teacherId: null };
    const given = { accountId: account.id, role: 'personnel_officer' as const, ...place, createdBy: null };
    const membership = await addMembership(transaction, given);
    return {
      session: await openSession(transaction, membership, new Date(), { replaces: null }),
      accountId: account.id,
      membershipId: membership.id,
    };
  });
  const caller = aCaller(districtId, { accountId, membershipId });
  const datasets = datasetStore(database);
  const { id: datasetId } = await datasets.add(caller, {
    name: code,
    createdAt: new Date(),
    referenceDate: '2026-08-31',
    sha256: districtFingerprint(district),
    counts: countsOf(district),
    warnings: [],
    content: await packed(district),
  });
  return { districtId, session, caller, datasetId, datasets };
};

/**
 * A data folder with two counties: one that imports, decides and plans, one whose plan goes round in the loop. Gives back
 * connections that outlive the processes that made them.
 */
export const setTheScene = async (data: string, names: readonly string[]) => {
  await mkdir(join(data, 'datasets'), { recursive: true });
  for (const [index, name] of names.entries())
    await writeDatasetFolder(join(data, 'datasets', name), small(index + 10), {
      headings: 'identifier',
      encoding: 'utf8',
    });
  const apart = await databaseApart(data);
  const database = openDatabase(apart.url, { connections: 2 });
  // The first county has a plan: the service plans no sample for it.
  const looping = await settle(database, 'looping', lawfulDistrict());
  const busy = await settle(database, 'busy', small(1));
  const { plan, run } = await solveInChildProcess({
    district: lawfulDistrict(),
    policy: lawfulPolicy(),
    previous: null,
    engine: 'highs',
    timeLimit: null,
    memoryLimit: 1024,
  });
  const planId = randomUUID();
  const times = { createdAt: new Date(), finishedAt: new Date() };
  const plans = planStore(database, looping.datasets);
  await plans.add(looping.caller, {
    id: planId,
    datasetId: looping.datasetId,
    previousPlanId: null,
    plan,
    run,
    ...times,
  });
  const movers = plan.transfers.map(({ teacherId, fromSchoolId }) => ({ teacherId, fromSchoolId }));
  const schools = [...new Set(plan.transfers.flatMap((move) => [move.fromSchoolId, move.toSchoolId]))];
  const loop: Loop = { planId, movers, schools };
  const teachers = small(1).teachers.map(({ id }) => id);
  const workbook = Uint8Array.from(await datasetWorkbook(small(2), { headings: 'zh' }));
  return { apart, database, busy, looping, loop, teachers, workbook };
};
