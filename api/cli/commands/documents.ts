import type { CalendarDate } from '../../../src/district/date.ts';
import type { Fault } from '../../../src/fault.ts';
import { day } from '../../../src/policy/field.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { documentKinds } from '../../../src/report/documents/document-files.ts';
import { type DocumentFacts, noFacts } from '../../../src/report/documents/document-input.ts';
import { noticeWindow } from '../../../src/report/documents/notice-window.ts';
import { daysOutOfOrder, type ProcessDay } from '../../../src/report/documents/process-dates.ts';
import { faultText } from '../../../src/report/fault-text.ts';
import { registrationsTable } from '../../../src/report/tables/registrations.ts';
import { failure, type Result, success } from '../../../src/result.ts';
import type { WorkCalendars } from '../../../src/review/calendar/work-calendar.ts';
import { languages } from '../../../src/text/message.ts';
import { documentFormats } from '../../documents/document-formats.ts';
import { planWorkbook } from '../../documents/write-plan-workbook.ts';
import { tableCsv } from '../../documents/write-table-csv.ts';
import { renderDocuments } from '../../worker/render-documents.ts';
import { type Arguments, usageFault } from '../arguments.ts';
import { type Command, noteWarnings, outJson, refuseUnwritten } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { faultLines } from '../fault-lines.ts';
import { calendarsWith } from '../given-calendars.ts';
import { readJudgedPlan } from '../judged-plan.ts';
import { outputFaults } from '../output-folder.ts';
import { recomputedPlan, reportBroken } from '../recomputed-plan.ts';
import { say, type Terminal } from '../terminal.ts';
import { writeOutputs } from '../write-outputs.ts';
import { sealOf } from './seal.ts';

const dateOf = (given: Arguments, name: string): Result<CalendarDate | null, Fault> => {
  const text = given.text(name);
  if (text === undefined) return success(null);
  const read = day.schema.safeParse(text);
  return read.success
    ? success(read.data)
    : failure([usageFault(`--${name}`, text, 'cli.usage.day', { command: 'documents' })]);
};

type Stated = Pick<DocumentFacts, 'issued' | 'decided' | 'ordersIssued' | 'reportBy' | 'seal'> & {
  readonly calendars: WorkCalendars;
};

const statedBy = async (given: Arguments): Promise<Result<Stated, Fault>> => {
  const issued = dateOf(given, 'date');
  const decided = dateOf(given, 'decided');
  const ordersIssued = dateOf(given, 'orders-date');
  const reportBy = dateOf(given, 'report-by');
  const seal = sealOf(given, 'documents');
  const calendars = await calendarsWith(given.text('calendar'));
  return issued.ok && decided.ok && ordersIssued.ok && reportBy.ok && seal.ok && calendars.ok
    ? success({
        issued: issued.value,
        decided: decided.value,
        ordersIssued: ordersIssued.value,
        reportBy: reportBy.value,
        seal: seal.value,
        calendars: calendars.value,
      })
    : failure(
        [issued, decided, ordersIssued, reportBy, seal, calendars].flatMap((read) => (read.ok ? [] : read.faults)),
      );
};

/** The option that states a day. */
const dayOptions: Readonly<Record<ProcessDay, string>> = {
  issued: 'date',
  window: 'date',
  decided: 'decided',
  ordersIssued: 'orders-date',
  reportBy: 'report-by',
};

/** Days stated against the order of notice, decision, orders and report for duty. */
const dayFaults = (facts: DocumentFacts): readonly Fault[] =>
  daysOutOfOrder(facts).map(({ day, found, expected }) => ({
    ...usageFault(`--${dayOptions[day]}`, found, expected.key, { command: 'documents' }),
    expected,
  }));

/** What a person states on the command line; the command line has no record of answers. The notice's days are counted from the day of issue. */
const factsOf = (
  terminal: Terminal,
  given: Arguments,
  { calendars, ...stated }: Stated,
  policy: Policy,
): DocumentFacts => {
  const counted = stated.issued === null ? null : noticeWindow(stated.issued, policy.publicNoticeWorkdays, calendars);
  for (const year of counted?.deadline.withoutCalendar ?? [])
    terminal.note(say(terminal, 'cli.documents.no_calendar', { year }));
  for (const year of counted?.deadline.unverified ?? [])
    terminal.note(say(terminal, 'cli.documents.unverified_calendar', { year }));
  return {
    ...noFacts,
    ...stated,
    window: counted?.window ?? null,
    bureau: given.text('bureau') ?? null,
    numberWord: given.text('number-word') ?? null,
    contact: given.text('contact') ?? null,
    noticeNames: given.text('names') === 'masked' ? 'masked' : 'whole',
  };
};

/**
 * Writes the documents of a plan: public notice, transfer orders, letters, school sheets, teachers' cards, the
 * supervision evidence, and the national register's fields as CSV and workbook. None where a rule is broken; where the
 * font of a PDF lacks a character of a name, those without it, and the others are named.
 */
export const documents: Command = {
  command: 'documents',
  positionals: ['DATASET', 'PLAN'],
  options: [
    { name: 'out', kind: 'text', value: 'DIR', required: true },
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'previous', kind: 'text', value: 'PLAN' },
    { name: 'language', kind: 'choice', choices: languages },
    { name: 'format', kind: 'choice', choices: documentFormats, default: 'docx' },
    { name: 'only', kind: 'choice', choices: [...documentKinds, 'registration'] },
    { name: 'teacher', kind: 'text', value: 'CODE' },
    { name: 'bureau', kind: 'text', value: 'NAME' },
    { name: 'date', kind: 'text', value: 'DAY' },
    { name: 'decided', kind: 'text', value: 'DAY' },
    { name: 'orders-date', kind: 'text', value: 'DAY' },
    { name: 'report-by', kind: 'text', value: 'DAY' },
    { name: 'calendar', kind: 'text', value: 'PATH' },
    { name: 'number-word', kind: 'text', value: 'TEXT' },
    { name: 'contact', kind: 'text', value: 'TEXT' },
    { name: 'seal', kind: 'text', value: 'HASH' },
    { name: 'names', kind: 'choice', choices: ['full', 'masked'], default: 'full' },
  ],
  examples: [
    'documents district.xlsx plan-2026/plan.json --out documents',
    'documents district.xlsx plan-2026/plan.json --format pdf --only notice --date 2026-08-14 -o documents',
  ],
  run: async (given, terminal) => {
    const wanted = given.text('out') ?? '';
    const judged = await readJudgedPlan(given);
    const stated = await statedBy(given);
    const teacher = given.text('teacher');
    const unknown =
      teacher !== undefined && judged.ok && !judged.value.district.teachers.some(({ id }) => id === teacher)
        ? [usageFault('--teacher', teacher, 'cli.documents.unknown_teacher', { command: 'documents' })]
        : [];
    const faults = [
      ...(await outputFaults(wanted)),
      ...[judged, stated].flatMap((read) => (read.ok ? [] : read.faults)),
      ...unknown,
    ];
    const refuseAll = (found: readonly Fault[]): number => refuseUnwritten(terminal, found, wanted);
    if (!judged.ok || !stated.ok || faults.length > 0) return refuseAll(faults);
    const { district, policy, ledger, checked, warnings } = judged.value;
    noteWarnings(terminal, warnings);
    if (!checked.holds) return reportBroken(terminal, judged.value, 'cli.documents.broken');
    const facts = factsOf(terminal, given, stated.value, policy);
    const disordered = dayFaults(facts);
    if (disordered.length > 0) return refuseAll(disordered);
    const language = languages.find((one) => one === given.text('language')) ?? terminal.language;
    const format = documentFormats.find((one) => one === given.text('format')) ?? 'docx';
    const input = { district, ledger, plan: recomputedPlan(judged.value), warnings, facts };
    const only = given.text('only') ?? (teacher === undefined ? undefined : 'cards');
    const choice = {
      kinds: only === undefined ? documentKinds : documentKinds.filter((kind) => kind === only),
      teachers: teacher === undefined ? null : [teacher],
      schools: null,
    };
    const made = await renderDocuments({ input, language, choice, format, decision: null });
    if (!made.ok) return refuseAll(made.faults);
    const { documents: written, notMade, reminders } = made.value;
    noteWarnings(terminal, reminders);
    const register = registrationsTable(input);
    const registration = {
      'registration.csv': tableCsv(language, register),
      'registration.xlsx': await planWorkbook([register], language, policy.referenceDate, 'report.table.registrations'),
    };
    const { folder, failed } = await writeOutputs(terminal, wanted, {
      ...Object.fromEntries(written.map(({ name, bytes }) => [name, bytes])),
      ...(only === undefined || only === 'registration' ? registration : {}),
    });
    const leftOut = notMade.map((fault) => faultText(terminal.language, fault));
    const names = [
      ...written.map(({ name }) => name),
      ...(only === undefined || only === 'registration' ? Object.keys(registration) : []),
    ];
    if (terminal.json) outJson(terminal, { ok: notMade.length === 0, folder, files: names, notMade: leftOut });
    else
      terminal.out(
        say(terminal, 'cli.documents.done', { count: names.length, transfers: input.plan.transfers.length }),
      );
    terminal.note(say(terminal, 'cli.plan.written', { folder, files: names.join(', ') }));
    for (const line of faultLines(terminal.language, terminal.json ? [] : notMade)) terminal.note(line);
    if (failed !== null) return failed;
    return notMade.length === 0 ? exitCode.done : exitCode.badInput;
  },
};
