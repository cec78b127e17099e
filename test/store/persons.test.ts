import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContents } from '../../api/storage/check-contents.ts';
import { checkTrails } from '../../api/storage/check-trails.ts';
import { addDocuments, documentsOf } from '../../api/storage/documents.ts';
import { listEvents } from '../../api/storage/events.ts';
import { addMembership } from '../../api/storage/memberships.ts';
import { erasePerson } from '../../api/storage/persons/erase-person.ts';
import { exportPerson } from '../../api/storage/persons/export-person.ts';
import { asCaller, asService } from '../../api/storage/transaction-as-caller.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { storeCounty } from './stored-county.ts';

let database: TestDatabase;
let county: Awaited<ReturnType<typeof storeCounty>>;
let id: string;
let name: string;
beforeAll(async () => {
  database = await testDatabase();
  county = await storeCounty(database, 'own');
  const [teacher] = county.district.teachers;
  [id, name] = [teacher?.id ?? '', teacher?.name ?? ''];
});
afterAll(() => database.close());

describe('one person’s data', () => {
  it('exports datasets, plans, moves and events of a person and records the export', async () => {
    const found = await asService(database, (transaction) => exportPerson(transaction, county.districtId, id));
    expect(found?.datasets).toMatchObject([{ id: county.datasetId, teachers: [{ id, name }] }]);
    expect(found?.plans.map(({ version, transfers }) => [version, transfers.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(found?.rows.transfers).toMatchObject([{ teacher_name: name }, { teacher_name: name }]);
    const again = await asService(database, (transaction) => exportPerson(transaction, county.districtId, id));
    expect(again?.events).toMatchObject([{ action: 'persons.export' }]);
    expect(
      await asService(database, (transaction) => exportPerson(transaction, county.districtId, 'unknown')),
    ).toBeUndefined();
  });

  it('erases a person only from the given district', async () => {
    const other = await storeCounty(database, 'other');
    await asService(database, (transaction) => erasePerson(transaction, other.districtId, id, '本人要求'));
    expect((await county.datasets.find(county.caller, county.datasetId))?.district).toEqual(county.district);
    expect(JSON.stringify((await other.datasets.find(other.caller, other.datasetId))?.district)).not.toContain(name);
  });

  it('stays where a plan was published, and is erased where none was, with what opened the service for the person', async () => {
    const { caller, districtId, datasetId, planIds } = county;
    await asService(database, (transaction) =>
      addMembership(transaction, {
        accountId: caller.accountId,
        role: 'teacher',
        districtId,
        schoolId: null,
        teacherId: id,
        createdBy: null,
      }),
    );
    const state = (to: 'final' | 'draft') =>
      asService(database, (transaction) =>
        transaction.updateTable('plans').set({ state: to }).where('id', '=', planIds[0]).execute(),
      );
    const paper = {
      kind: 'cards',
      schoolId: null,
      name: 'a.pdf',
      title: 'a',
      language: 'zh',
      mediaType: 'application/pdf',
    };
    await asCaller(database, caller, (transaction) =>
      addDocuments(transaction, caller, planIds[0], [{ ...paper, bytes: new Uint8Array([1]) }]),
    );
    const documents = () => asCaller(database, caller, (transaction) => documentsOf(transaction, planIds[0]));
    const erase = () => asService(database, (transaction) => erasePerson(transaction, districtId, id, '本人要求'));
    await state('final');
    expect(await erase()).toMatchObject({ erased: [], kept: [datasetId], memberships: 1 });
    expect(await documents()).toHaveLength(1);
    await state('draft');
    expect(await erase()).toMatchObject({ erased: [datasetId], kept: [] });
    expect(await documents()).toEqual([]);
    const dataset = await county.datasets.find(caller, datasetId);
    expect(dataset?.district.teachers.find((teacher) => teacher.id === id)).toMatchObject({ name: '—', wishes: [] });
    expect((await county.plans.find(caller, planIds[0]))?.dataset.district).toEqual(dataset?.district);
    const rows = await asCaller(database, caller, (transaction) =>
      transaction.selectFrom('transfers').select('teacherName').where('teacherId', '=', id).execute(),
    );
    expect(rows).toEqual([{ teacherName: '—' }, { teacherName: '—' }]);
  });

  it('leaves the trail and every hash whole, and tells why it was erased', async () => {
    const [trails, contents] = await asService(database, async (transaction) => [
      await checkTrails(transaction),
      await checkContents(transaction),
    ]);
    expect(trails.every(({ broken }) => broken === null)).toBe(true);
    expect(contents.changed).toEqual([]);
    const [event] = await asCaller(database, county.caller, (transaction) => listEvents(transaction, { limit: 1 }));
    expect(event).toMatchObject({ action: 'persons.erase', why: '本人要求', subjectId: id });
  });
});
