import type { Catalogue } from '../message.ts';

/** Review, notice, appeal: states of a plan, what is missing, objections and orders. */
export const reviewText: Catalogue = {
  'review.calendar.expected': 'calendar/1 格式的工作日历：年份、放假起止日、调休上班日，均在同一年内，不重复',
  'review.calendar.remedy': '对照国务院办公厅当年的节假日安排通知改正，格式见 data/calendars',
};
