import type { Catalogue } from '../message.ts';

/** Review, notice, appeal: states of a plan, what is missing, objections and orders. */
export const reviewText: Catalogue = {
  'review.calendar.expected':
    'a calendar in the form calendar/1: year, first and last days off, weekend days worked, all in that year, none twice',
  'review.calendar.remedy': 'compare with the State Council’s notice of that year; data/calendars shows the form',
};
