import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed } from '../../api/storage/content.ts';
import { countsOf } from '../../api/storage/dataset-counts.ts';
import { datasetStore } from '../../api/storage/datasets.ts';
import { listEvents } from '../../api/storage/events.ts';
import { planStore } from '../../api/storage/plans.ts';
import { addPolicy, findStoredPolicy, listPolicies } from '../../api/storage/policies.ts';
import { asCaller } from '../../api/storage/transaction-as-caller.ts';
import { defaultPolicy, policyDocument } from '../../src/policy/schema.ts';
import { aCaller, addDistrict, type TestDatabase, testDatabase } from '../support/database.ts';
import { storeCounty } from './stored-county.ts';

let database: TestDatabase;
let county: Awaited<ReturnType<typeof storeCounty>>;
let foreign: ReturnType<typeof aCaller>;
beforeAll(async () => {
  database = await testDatabase();
  county = await storeCounty(database, 'own');
  foreign = aCaller(await addDistrict(database, 'foreign'));
});
afterAll(() => database.close());

describe('datasets', () => {
  it('come back as they were stored, from the database itself', async () => {
    const found = await datasetStore(database).find(county.caller, county.datasetId);
    expect(found?.district).toEqual(county.district);
    expect(found).toMatchObject({ name: 'own.xlsx', createdAt: new Date('2026-08-01T08:00:00.123Z'), warningCount: 0 });
    expect(await county.datasets.list(county.caller)).toMatchObject([
      { id: county.datasetId, counts: { teachers: 60 } },
    ]);
  });

  it('stores a dataset of the same content and name once, with one event', async () => {
    const { caller, district, datasets } = county;
    const found = await datasets.find(caller, county.datasetId);
    const again = await datasets.add(caller, {
      name: 'own.xlsx',
      createdAt: new Date(),
      referenceDate: '2026-08-31',
      sha256: found?.sha256 ?? '',
      counts: countsOf(district),
      warnings: [],
      content: await packed(district),
    });
    expect(again.id).toBe(county.datasetId);
    const subject = { kind: 'dataset', id: county.datasetId };
    expect(
      await asCaller(database, caller, (transaction) => listEvents(transaction, { limit: 9, subject })),
    ).toHaveLength(1);
  });

  it('are unknown to another district, also where they are remembered', async () => {
    expect(await county.datasets.find(county.caller, county.datasetId)).toBeDefined();
    expect(await county.datasets.find(foreign, county.datasetId)).toBeUndefined();
    expect(await county.datasets.list(foreign)).toEqual([]);
    expect(await county.datasets.find(county.caller, "' or true --")).toBeUndefined();
  });
});

describe('plans', () => {
  it('come back as they were stored, numbered, each with its dataset and the plan before', async () => {
    const plans = planStore(database, datasetStore(database));
    const [first, second] = county.planIds;
    const found = await plans.find(county.caller, second);
    expect(found).toMatchObject({ version: 2, previousPlanId: first, run: { engine: 'highs' } });
    expect(found?.plan).toEqual((await county.plans.find(county.caller, second))?.plan);
    expect(found?.plan.transfers).toHaveLength(3);
    expect(found?.plan.policy).toEqual(defaultPolicy);
    expect(found?.dataset.district).toEqual(county.district);
    expect((await plans.list(county.caller)).map(({ version, state }) => [version, state])).toEqual([
      [2, 'draft'],
      [1, 'draft'],
    ]);
  });

  it('stores the moves of a plan as rows with displayed names', async () => {
    const rows = await asCaller(database, county.caller, (transaction) =>
      transaction
        .selectFrom('transfers')
        .selectAll()
        .where('planId', '=', county.planIds[1])
        .orderBy('position')
        .execute(),
    );
    expect(rows.map(({ position, teacherName }) => [position, teacherName])).toEqual(
      county.district.teachers.slice(0, 3).map(({ name }, index) => [index + 1, name]),
    );
  });

  it('stores the plan of a repeated job once', async () => {
    const { caller, plans, planIds } = county;
    const found = await plans.find(caller, planIds[0]);
    if (found === undefined) throw new Error('the plan is not there');
    const { dataset, plan, run, createdAt, finishedAt } = found;
    await plans.add(caller, {
      id: planIds[0],
      datasetId: dataset.id,
      previousPlanId: null,
      plan,
      run,
      createdAt,
      finishedAt,
    });
    expect(await plans.list(caller)).toHaveLength(2);
  });

  it('are unknown to another district, also where they are remembered', async () => {
    const [id] = county.planIds;
    expect(await county.plans.find(county.caller, id)).toBeDefined();
    expect(await county.plans.find(foreign, id)).toBeUndefined();
    expect(await county.plans.list(foreign)).toEqual([]);
  });
});

describe('policies', () => {
  it('lists versions of a policy newest first, and stores no version equal to the newest', async () => {
    const again = await asCaller(database, county.caller, async (transaction) => {
      await addPolicy(transaction, county.caller, '本县', { ...defaultPolicy, seed: 2 });
      return listPolicies(transaction, '本县');
    });
    expect(again.map(({ version }) => version)).toEqual([2, 1]);
    expect(again[0]?.content).toEqual(policyDocument({ ...defaultPolicy, seed: 2 }));
    const id = again[0]?.id ?? '';
    expect(await asCaller(database, county.caller, (transaction) => findStoredPolicy(transaction, id))).toEqual(
      again[0],
    );
    expect(await asCaller(database, foreign, (transaction) => findStoredPolicy(transaction, id))).toBeUndefined();
  });
});
