import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { documentFiles } from '../../src/report/documents/document-files.ts';
import { type Block, type DocumentFile, documentTexts } from '../../src/report/documents/official-document.ts';
import { aPost, aSchool } from '../../test/support/district.ts';
import { documentDistrict, documentInput, statedFacts, zhou } from '../../test/support/documents.ts';
import { withTeacher } from '../../test/support/lawful-plan.ts';
import { pdfLines, pdfPages } from '../../test/support/pdf-text.ts';
import { aLocalDocument, aPolicy } from '../../test/support/policy.ts';
import { pdfBytes } from './pdf.ts';

const files = documentFiles('zh', documentInput(statedFacts));
const file = (name: string): DocumentFile => {
  const found = files.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no file ${name}`);
  return found;
};
const date = '2026-08-14';
const plain = (text: string): string => text.replace(/\s/g, '');

const rows = Array.from({ length: 150 }, (_, index) => [String(index + 1), '柳屯中心小学']);
const columns = ['序号', '学校'].map((heading) => ({ heading, width: 10, align: 'left' as const }));
const long: DocumentFile = {
  name: 'long',
  title: '长表',
  documents: ['甲', '乙'].map((text) => ({
    orientation: 'portrait',
    type: 'text',
    blocks: [
      { kind: 'title', text },
      { kind: 'table', type: 'normal', columns, rows },
    ],
  })),
};

describe('a PDF', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  let notice: Uint8Array;
  beforeAll(async () => {
    notice = await pdfBytes(file('public-notice'), date);
  });

  it('shows every text of the file in characters that can be copied, none as a box', async () => {
    for (const name of ['public-notice', 'rotation-notices', 'letters', 'teacher-cards', 'school-R']) {
      const drawn = plain(pdfPages(await pdfBytes(file(name), date)).join(''));
      for (const text of documentTexts(file(name))) expect(drawn, `${name}: ${text}`).toContain(plain(text));
      expect(drawn).not.toContain('\ufffd');
    }
  });

  it('is the same bytes for the same file, whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    expect(await pdfBytes(file('public-notice'), date)).toEqual(notice);
    expect(Buffer.from(notice).toString('latin1')).toContain('D:20260814000000Z');
  });

  it('is A4 and brings its font along', () => {
    const latin = Buffer.from(notice).toString('latin1');
    expect(latin).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(latin).toMatch(/\/FontName \/[A-Z]{6}\+NotoSansSC-Regular/);
    expect(latin).toContain('/FontFile2');
  });

  it('repeats the heading of a long table and counts pages within each document', async () => {
    const pages = pdfPages(await pdfBytes(long, date)).map(plain);
    const each = pages.length / 2;
    expect(each).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('序号学校');
    expect(pages.map((page) => page.match(/—(\d+)—$/)?.[1])).toEqual(
      [...Array(2)].flatMap(() => Array.from({ length: each }, (_, index) => String(index + 1))),
    );
  });

  it('marks each page of a draft, and counts the pages of a notice through its attachments', async () => {
    const pages = pdfPages(notice).map(plain);
    expect(pages.length).toBe(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('草稿未填本地文件');
      expect(page).toMatch(new RegExp(`—${index + 1}—$`));
    }
    const cited = documentFiles('zh', documentInput(statedFacts, aPolicy({ localDocument: aLocalDocument })));
    const final = cited.find(({ name }) => name === 'public-notice');
    if (final === undefined) throw new Error('no notice');
    expect(pdfPages(await pdfBytes(final, date)).join('')).not.toContain('草稿');
  });

  it('keeps a card on one page with fifteen wishes, each refused by several rules, in both languages', async () => {
    const schools = Array.from({ length: 15 }, (_, index) =>
      aSchool({ id: `W${index}`, name: `第${index}乡镇九年一贯制中心学校`, accepts: false, areaClass: 'urban' }),
    );
    const given = documentDistrict();
    const posts = schools.map(({ id }) => aPost({ schoolId: id, required: 1 }));
    const more = { schools: [...given.schools, ...schools], posts: [...(given.posts ?? []), ...posts] };
    const district = withTeacher(documentDistrict(more), zhou, { wishes: schools.map(({ id }) => id) });
    const input = documentInput(statedFacts, aPolicy({ moveKinds: ['source_to_target'] }), district);
    for (const language of ['zh', 'en'] as const) {
      const [cards] = documentFiles(language, input, { kinds: ['cards'], teachers: [zhou], schools: null });
      if (cards === undefined) throw new Error('no card');
      const pages = pdfPages(await pdfBytes(cards, date));
      expect(pages.length, language).toBe(1);
      expect(pages[0]).toContain(language === 'zh' ? '不符合安排条件' : 'not admitted');
    }
  });

  it('has each order, letter and card on one page of its own, however long the names', async () => {
    const schools = documentDistrict().schools.map((school) => ({
      ...school,
      name: `某某市某某区民族实验学校附属${school.name}九年一贯制寄宿制学校（南校区）`,
    }));
    const longest = withTeacher({ ...documentDistrict(), schools }, zhou, { name: '阿卜杜热合曼·买买提吐尔逊' });
    for (const paper of documentFiles('zh', documentInput(statedFacts, aPolicy(), longest)))
      if (['rotation-notices', 'letters', 'teacher-cards'].includes(paper.name))
        expect(pdfPages(await pdfBytes(paper, date)).length, paper.name).toBe(1);
    for (const name of ['rotation-notices', 'letters', 'teacher-cards'])
      expect(pdfPages(await pdfBytes(file(name), date)).length, name).toBe(1);
  });

  it('leaves no signature alone: the last rows of the list stand above it, whatever its length', async () => {
    const withTail: number[] = [];
    for (let length = 21; length <= 34; length += 1) {
      const names = Array.from({ length }, (_, index) => [String(index + 1), `教师${index + 1}号`]);
      const blocks: readonly Block[] = [
        { kind: 'title', text: '公示' },
        { kind: 'heading', text: '名单' },
        { kind: 'table', type: 'normal', columns, rows: names },
        { kind: 'signature', lines: ['某区教育局（盖章）', '2026年8月14日'] },
        { kind: 'note', text: '依据某政策' },
      ];
      const documents = [{ orientation: 'portrait' as const, type: 'text' as const, blocks }];
      const pages = pdfPages(await pdfBytes({ name: 'notice', title: '公示', documents }, date)).map(plain);
      const signed = pages.filter((page) => page.includes('某区教育局'));
      expect(signed.length, String(length)).toBe(1);
      for (const text of [`教师${length}号`, `教师${length - 1}号`, '2026年8月14日', '依据某政策', '序号学校'])
        expect(signed[0], `${length}: ${text}`).toContain(text);
      const shown = pages.flatMap((page) => [...page.matchAll(/教师(\d+)号/g)].map(([, number]) => Number(number)));
      expect(shown).toEqual(names.map((_, index) => index + 1));
      if (pages.length > 1 && !signed[0]?.includes(`教师${length - 2}号`)) withTail.push(length);
    }
    // Some of these lengths end where only the signature would go over.
    expect(withTail.length).toBeGreaterThan(1);
  });

  it('leaves no heading behind at the foot of a page, and no last paragraph without its signature', async () => {
    const straddled = new Set<number>();
    for (let lines = 14; lines <= 26; lines += 1) {
      const blocks: readonly Block[] = [
        ...Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: '一行文字', indent: true })),
        { kind: 'heading', text: '一、名单' },
        { kind: 'table', type: 'normal', columns, rows: rows.slice(0, 3) },
        { kind: 'paragraph', text: '特此通知', indent: true },
        { kind: 'signature', lines: ['某区教育局（盖章）'] },
      ];
      const documents = [{ orientation: 'portrait' as const, type: 'text' as const, blocks }];
      const pages = pdfPages(await pdfBytes({ name: 'order', title: '令', documents }, date)).map(plain);
      expect(pages.find((page) => page.includes('一、名单'))).toContain('序号学校1柳屯中心小学');
      expect(pages.find((page) => page.includes('某区教育局'))).toContain('特此通知');
      straddled.add(pages.findIndex((page) => page.includes('一、名单')));
    }
    expect([...straddled]).toEqual([0, 1]);
  });

  it('draws no long word over the next column', async () => {
    const name = 'Abudureheman';
    const linesOf = async (width: number) => {
      const wide = columns.map((column, at) => ({ ...column, width: at === 0 ? width : 100 - width }));
      const blocks: readonly Block[] = [{ kind: 'table', type: 'normal', columns: wide, rows: [[name, '']] }];
      const documents = [{ orientation: 'portrait' as const, type: 'text' as const, blocks }];
      const bytes = await pdfBytes({ name: 'long', title: '长', documents }, date);
      expect(plain(pdfPages(bytes).join(''))).toContain(name);
      return pdfLines(bytes);
    };
    expect((await linesOf(7)) - (await linesOf(50))).toBeGreaterThan(1);
  });
});
