import { describe, expect, it } from 'vitest';
import { cellDate, reading, rewritten } from '../../../test/intake/readings.ts';
import type { CalendarDate } from '../../district/date.ts';
import { dateForm } from './date.ts';

const first = dateForm('first');
const last = dateForm('last');

describe('a date', () => {
  it.each([
    '2020-09-01',
    '2020-9-1',
    '2020-09',
    '2020-9',
    '202009',
    '20200901',
    '2020/9/1',
    '2020/09',
    '2020.9',
    '2020.09',
    '2020.9.1',
    '2020年9月',
    '2020年09月01日',
    '2020 年 9 月',
    '２０２０年９月',
    '2020－09',
    '2020．9',
    '2020-09-01 00:00:00',
    '2020-09-01T00:00:00Z',
    '44075',
    '44075.5',
  ])('may be written %s', (text) => {
    expect(reading(first, text)).toBe('2020-09-01');
  });

  it.each([cellDate('2020-09-01'), 44_075, 44_075.25, 202_009, 20_200_901, 2020.9])('may be the cell %s', (cell) => {
    expect(reading(first, cell)).toBe('2020-09-01');
  });

  it('means the first day of a month, or the last where something lasts until then', () => {
    expect(reading(first, '2024-02')).toBe('2024-02-01');
    expect(reading(last, '2024-02')).toBe('2024-02-29');
    expect(reading(last, '2026年6月')).toBe('2026-06-30');
    expect(reading(last, '2026-06-15')).toBe('2026-06-15');
  });

  it.each(['2020年9月份', '2020年09', '2020、9', '2020-9-1日', '2020.9.', '202009.0', '20200901.0', '2020年9月1'])(
    'is assumed from what can mean no other day: %s',
    (text) => {
      expect(reading(first, text)).toEqual(['2020-09-01', 'date']);
    },
  );

  it.each(['20.9.1', '20-09', '2020年秋', '2020.9至今', '二〇二〇年九月', '9/1/2020', 'Sep-20', '2020.9-', '2020年'])(
    'stays refused where the century, the month or the end is a guess: %s',
    (text) => {
      expect(reading(first, text)).toBe('refused: date; date');
    },
  );

  it('stays refused where the day does not exist, however it is written', () => {
    expect(reading(first, '2021年2月31')).toBe('refused: date_real; date_real');
  });

  it.each(['2020', 2020, '98.9', '9月', 'soon', '2020-09/01', '2020年', '123', '', true])('is not %s', (cell) => {
    expect(reading(first, cell)).toBe('refused: date; date');
  });

  it.each(['2020-13', '2021-02-29', '202000', '20200931', '1899-12', '2200-01-01', 202_013])(
    'does not exist: %s',
    (cell) => {
      expect(reading(first, cell)).toBe('refused: date_real; date_real');
    },
  );

  it('is refused where January and October are indistinguishable', () => {
    expect(reading(first, 2020.1)).toBe('refused: date; date_october');
    expect(reading(first, '2020.1')).toEqual(['2020-01-01', 'january']);
    expect(reading(first, '2020.10')).toBe('2020-10-01');
    expect(reading(first, 2020.12)).toBe('2020-12-01');
  });

  it('is written so that it reads back', () => {
    expect(rewritten(first, '2020-09-01' as CalendarDate, 'zh')).toBe('2020-09-01');
  });
});
