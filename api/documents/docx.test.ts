import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentFiles } from '../../src/report/documents/document-files.ts';
import { type Block, type DocumentFile, documentTexts } from '../../src/report/documents/official-document.ts';
import { documentInput, statedFacts } from '../../test/support/documents.ts';
import { aLocalDocument, aPolicy } from '../../test/support/policy.ts';
import { docxParagraphs, partOf } from '../../test/support/unzip.ts';
import { docxBytes } from './docx.ts';

const files = documentFiles('zh', documentInput(statedFacts));
const file = (name: string): DocumentFile => {
  const found = files.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no file ${name}`);
  return found;
};
const date = '2026-08-14';

describe('a Word document', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('holds every text of the file, in its order', async () => {
    for (const one of files) {
      const written = await docxParagraphs(await docxBytes(one, date));
      expect(written, one.name).toEqual(documentTexts(one).filter((text) => text !== ''));
    }
  });

  it('is the same bytes for the same file, whenever it is written', async () => {
    const first = await docxBytes(file('teacher-cards'), date);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    expect(await docxBytes(file('teacher-cards'), date)).toEqual(first);
  });

  it('bears the date given and no clock’s', async () => {
    const properties = await partOf(await docxBytes(file('letters'), date), 'docProps/core.xml');
    expect(properties.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2026-08-14T00:00:00Z', '2026-08-14T00:00:00Z']);
    expect(properties).toContain('<dc:title>教师交流轮岗告知书</dc:title>');
  });

  it('is A4, upright or lying, repeats the headings of tables and counts pages within each document', async () => {
    const upright = await partOf(await docxBytes(file('public-notice'), date), 'word/document.xml');
    expect(upright).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(upright).toContain('<w:tblHeader/>');
    expect(upright).toContain('<w:cantSplit/>');
    expect(upright).toContain('w:start="1"');
    const lying = await partOf(await docxBytes(file('evidence'), date), 'word/document.xml');
    expect(lying).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it('keeps the signature with the last rows of the list, and what follows with the signature', async () => {
    const rows = Array.from({ length: 4 }, (_, index) => [`第${index + 1}行`]);
    const blocks: readonly Block[] = [
      { kind: 'table', type: 'normal', columns: [{ heading: '序号', width: 1, align: 'left' }], rows },
      { kind: 'signature', lines: ['某局', '8月14日'] },
      { kind: 'note', text: '依据' },
    ];
    const documents = [{ orientation: 'portrait' as const, type: 'text' as const, blocks }];
    const text = await partOf(await docxBytes({ name: 'notice', title: '公示', documents }, date), 'word/document.xml');
    const kept = text.split('</w:p>').filter((paragraph) => paragraph.includes('<w:keepNext/>'));
    expect(kept.map((paragraph) => /<w:t(?: [^>]*)?>([^<]*)</.exec(paragraph)?.[1] ?? '')).toEqual([
      ...['第3行', '第4行', '', '某局', '8月14日'],
    ]);
  });

  it('names the types of official documents', async () => {
    const text = await partOf(await docxBytes(file('rotation-notices'), date), 'word/document.xml');
    for (const font of ['方正小标宋简体', '仿宋', '黑体']) expect(text).toContain(`w:eastAsia="${font}"`);
  });

  it('is laid out by GB/T 9704: margins, lines of 28 points, 2号 and 3号 type', async () => {
    const text = await partOf(await docxBytes(file('public-notice'), date), 'word/document.xml');
    expect(text).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"');
    const [title, body] = text.split('<w:p>').slice(1);
    expect(title).toMatch(/方正小标宋简体.*<w:sz w:val="44"\/>/);
    expect(body).toContain('<w:spacing w:after="60" w:line="560" w:lineRule="exact"/>');
    expect(body).toMatch(/仿宋.*<w:sz w:val="32"\/>/);
  });

  it('names fonts that stand in for those a machine lacks', async () => {
    const fonts = await partOf(await docxBytes(file('public-notice'), date), 'word/fontTable.xml');
    expect(fonts).toMatch(/方正小标宋简体"><w:altName w:val="[^"]*宋体"/);
    expect(fonts).toMatch(/仿宋"><w:altName w:val="仿宋_GB2312/);
  });

  it('has the page number at the outer edge, and counts an attachment on', async () => {
    const bytes = await docxBytes(file('public-notice'), date);
    const text = await partOf(bytes, 'word/document.xml');
    expect(text.match(/<w:pgNumType[^>]*>/g)).toEqual([
      '<w:pgNumType w:start="1" w:fmt="decimal"/>',
      '<w:pgNumType w:fmt="decimal"/>',
    ]);
    expect(await partOf(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders');
    expect(await partOf(bytes, 'word/footer1.xml')).toContain('<w:jc w:val="right"/>');
    expect(await partOf(bytes, 'word/footer2.xml')).toContain('<w:jc w:val="left"/>');
  });

  it('marks a draft at the head of each page', async () => {
    const bytes = await docxBytes(file('public-notice'), date);
    for (const part of ['header1', 'header2', 'header3', 'header4'])
      expect(await partOf(bytes, `word/${part}.xml`)).toContain('草稿');
    const cited = documentFiles('zh', documentInput(statedFacts, aPolicy({ localDocument: aLocalDocument })));
    const notice = cited.find(({ name }) => name === 'public-notice');
    expect(notice && (await partOf(await docxBytes(notice, date), 'word/header1.xml'))).not.toContain('草稿');
  });

  it('takes text that looks like markup as text', async () => {
    const odd: DocumentFile = {
      name: 'odd',
      title: 'a < b & c',
      documents: [{ orientation: 'portrait', type: 'text', blocks: [{ kind: 'title', text: '<b>&' }] }],
    };
    const bytes = await docxBytes(odd, date);
    expect(await partOf(bytes, 'word/document.xml')).toContain('&lt;b&gt;&amp;');
    expect(await partOf(bytes, 'docProps/core.xml')).toContain('a &lt; b &amp; c');
  });
});
