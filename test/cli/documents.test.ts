import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfPages } from '../support/pdf-text.ts';
import { docxParagraphs } from '../support/unzip.ts';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
const planFile = space.at('out', 'plan.json');
const stated = ['--bureau', '华龙区教育局', '--date', '2026-08-14', '--contact', '人事科'];
let plan: { transfers: { teacher_id: string; mode: string }[] } & Record<string, unknown>;

beforeAll(async () => {
  const words = ['--schools', '6', '--teachers', '90', '--profile', 'mixed', '--seed', '3'];
  await junheng('generate', ...words, '--out', district);
  await junheng('plan', district, '--out', space.at('out'));
  plan = JSON.parse(await readFile(planFile, 'utf8'));
});

describe('documents', () => {
  it('writes every document of the plan, and the register as CSV and workbook', async () => {
    const end = await junheng('documents', district, planFile, ...stated, '--out', space.at('documents'));
    expect([end.code, end.out]).toEqual([0, expect.stringContaining(`交流 ${plan.transfers.length} 人`)]);
    expect(await space.list('documents')).toEqual([
      ...['evidence.docx', 'fairness.docx', 'letters.docx', 'public-notice-heads.docx', 'public-notice.docx'],
      ...['registration.csv', 'registration.xlsx'],
      ...['rehearsal.docx', 'rotation-notices.docx'],
      ...['S001', 'S002', 'S003', 'S004', 'S005', 'S006'].map((school) => `school-${school}.docx`),
      'teacher-cards.docx',
      'transfer-orders.docx',
    ]);
    const notice = (await docxParagraphs(await readFile(space.at('documents', 'public-notice.docx')))).join('\n');
    expect(notice).toContain('自2026年8月17日至2026年8月21日');
    for (const { teacher_id } of plan.transfers) expect(notice).not.toContain(teacher_id);
    const csv = (await readFile(space.at('documents', 'registration.csv'), 'utf8')).split('\r\n');
    expect(csv[0]).toBe(
      '\uFEFF教师编号,姓名,交流轮岗类型,是否调动人事关系,开始年月,结束年月,原单位名称,交流轮岗单位名称',
    );
    expect(csv.length).toBe(plan.transfers.length + 2);
    const book = await readXlsx(await readFile(space.at('documents', 'registration.xlsx')));
    expect(book.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['系统登记', plan.transfers.length + 1]]);
  });

  it('writes the same bytes again, as docx and as PDF', async () => {
    const words = [...stated, '--only', 'letters', '--out'];
    for (const format of ['docx', 'pdf']) {
      const [first, second] = await Promise.all(
        ['one', 'two'].map(async (folder) => {
          await junheng('documents', district, planFile, '--format', format, ...words, space.at(`${format}-${folder}`));
          return readFile(space.at(`${format}-${folder}`, `letters.${format}`));
        }),
      );
      expect(first?.equals(second ?? Buffer.alloc(0)), format).toBe(true);
    }
    expect(pdfPages(await readFile(space.at('pdf-one', 'letters.pdf'))).length).toBe(plan.transfers.length);
  });

  it('writes one teacher’s card, in English too', async () => {
    const [first] = plan.transfers;
    const words = ['--teacher', first?.teacher_id ?? '', '--language', 'en', '--out', space.at('card'), '--json'];
    const end = await junheng('documents', district, planFile, ...words);
    expect([end.code, JSON.parse(end.out).files]).toEqual([0, ['teacher-cards.docx']]);
    const card = await docxParagraphs(await readFile(space.at('card', 'teacher-cards.docx')));
    expect(card).toEqual(expect.arrayContaining(["Teacher's card", '1. Why me', '2. Why there']));
  });

  it('prints no box for a rare name: PDF leaves out its documents and names them, docx is whole', async () => {
    await mkdir(space.at('rare'), { recursive: true });
    const first = plan.transfers.find(({ mode }) => mode === 'rotation');
    const others = plan.transfers.filter((transfer) => transfer !== first);
    for (const name of ['schools', 'posts', 'teachers', 'travel', 'orders']) {
      const text = await readFile(space.at('district', `${name}.csv`), 'utf8').catch(() => null);
      const renamed = text?.replace(new RegExp(`^(\uFEFF?${first?.teacher_id},)[^,]*`, 'm'), '$1周\u{2a6d6}');
      if (renamed !== undefined) await writeFile(space.at('rare', `${name}.csv`), renamed);
    }
    const words = ['documents', space.at('rare'), planFile, '--out'];
    const end = await junheng(...words, space.at('boxes'), '--format', 'pdf');
    expect([end.code, end.err]).toEqual([2, expect.stringContaining(`${first?.teacher_id} 周\u{2a6d6}`)]);
    expect(end.err).toContain('U+2A6D6');
    const rows = (await readFile(space.at('rare', 'teachers.csv'), 'utf8')).split('\r\n');
    const row = rows.findIndex((line) => line.includes('\u{2a6d6}')) + 1;
    expect(end.err).toContain('错误　teachers.csv');
    for (const name of ['public-notice', 'teacher-cards', 'rotation-notices', 'letters'])
      expect(end.err).toMatch(new RegExp(`第 ${row} 行，name.*${name}\\.pdf（`, 'u'));
    expect(end.err.match(/school-S\d+\.pdf（[^）]+）没有制作/gu)?.length).toBe(2);
    const written = await space.list('boxes');
    expect(written).toEqual(expect.arrayContaining(['evidence.pdf', 'registration.csv', 'registration.xlsx']));
    expect(written).not.toContain('public-notice.pdf');
    expect(pdfPages(await readFile(space.at('boxes', 'letters.pdf')))).toHaveLength(others.length);
    const word = await junheng(...words, space.at('word'), '--lang', 'en');
    expect([word.code, word.err]).toEqual([0, expect.stringContaining('Word draws it in another font')]);
    expect(await space.list('word')).toEqual(await space.list('documents'));
    const notice = (await docxParagraphs(await readFile(space.at('word', 'public-notice.docx')))).join('\n');
    expect(notice).toContain('周\u{2a6d6}');
  });

  it('counts the days of the notice with the calendar it is given, of a file or of a folder', async () => {
    const off = [{ zh: '区庆', en: 'District day', from: '2026-08-17', to: '2026-08-18' }];
    const calendar = {
      format: 'calendar/1',
      country: 'CN',
      year: 2026,
      source: '本区通知',
      verified: true,
      worked: [],
    };
    await mkdir(space.at('calendars'), { recursive: true });
    const file = space.at('calendars', '2026.json');
    await writeFile(file, JSON.stringify({ ...calendar, holidays: off }));
    for (const [index, path] of [file, space.at('calendars')].entries()) {
      const words = ['--only', 'notice', '--calendar', path, '--out', space.at(`days-${index}`)];
      const end = await junheng('documents', district, planFile, ...stated, ...words);
      expect([end.code, end.err]).toEqual([0, expect.not.stringContaining('尚未与原文核对')]);
      const notice = (await docxParagraphs(await readFile(space.at(`days-${index}`, 'public-notice.docx')))).join('\n');
      expect(notice).toContain('自2026年8月19日至2026年8月25日');
    }
    await writeFile(space.at('calendars', '2027.json'), JSON.stringify({ ...calendar, holidays: [{}] }));
    for (const path of [
      space.at('calendars'),
      space.at('calendars', '2027.json'),
      space.at('nowhere.json'),
      planFile,
    ]) {
      const words = ['--only', 'notice', '--calendar', path, '--out', space.at('no-days')];
      expect((await junheng('documents', district, planFile, ...stated, ...words)).code, path).toBe(2);
    }
    expect(await space.exists('no-days')).toBe(false);
  });

  it('makes nothing of a plan that breaks a rule, and refuses days and people that are none', async () => {
    const none = await space.file('none.json', JSON.stringify({ ...plan, transfers: [] }));
    const broken = await junheng('documents', district, none, '--out', space.at('refused'));
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('交流比例')]);
    const words = ['--date', '2026-02-30', '--report-by', 'soon', '--seal', 'wax', '--teacher', 'unknown'];
    const end = await junheng('documents', district, planFile, ...words, '--out', space.at('refused'), '--json');
    expect(JSON.parse(end.out).faults.map(({ column }: { column: string }) => column)).toEqual([
      '--date',
      '--report-by',
      '--seal',
      '--teacher',
    ]);
    expect([end.code, await space.exists('refused')]).toEqual([2, false]);
  });

  it('refuses days against the order of notice, decision, orders and report for duty', async () => {
    const days = ['--decided', '2026-08-21', '--orders-date', '2026-08-20', '--report-by', '2026-08-19'];
    const end = await junheng(
      'documents',
      district,
      planFile,
      ...stated,
      ...days,
      '--out',
      space.at('early'),
      '--json',
    );
    const faults = JSON.parse(end.out).faults.map(({ column, expected }: Record<string, string>) => [column, expected]);
    expect(faults).toEqual([
      ['--decided', '晚于公示期末日（2026-08-21）的日期'],
      ['--orders-date', '不早于研究决定日（2026-08-21）的日期'],
      ['--report-by', '不早于通知书、调令和告知书的签发日（2026-08-20）的日期'],
    ]);
    expect([end.code, await space.exists('early')]).toEqual([2, false]);
  });
});
