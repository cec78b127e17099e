import type { CalendarDate } from '../../district/date.ts';
import type { ExplanationBlock } from '../explanation/blocks.ts';
import type { ReportInput } from '../input.ts';

/** A span of days, both included. */
export interface Window {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/**
 * Facts missing from a plan and given by a person; where one is `null` the document leaves room to write it by hand.
 */
export interface DocumentFacts {
  /** The office that issues and seals. */
  readonly bureau: string | null;
  /** The day the notice is issued; documents that follow have days of their own. */
  readonly issued: CalendarDate | null;
  /** The days of the public notice. */
  readonly window: Window | null;
  /** The day the plan was decided on, after the notice. */
  readonly decided: CalendarDate | null;
  /** The day orders and letters are issued, after the decision. */
  readonly ordersIssued: CalendarDate | null;
  /** Schools whose answer to this plan is on record; `null` where there is no record of answers. */
  readonly reviewedSchools: number | null;
  /** Until when who moves reports for duty. */
  readonly reportBy: CalendarDate | null;
  /** The official number's word, as 龙教人; the year and a running number follow. */
  readonly numberWord: string | null;
  /** Where objections go: telephone, address. */
  readonly contact: string | null;
  /** SHA-256 of the decision file that holds the plan; it ties the printed document to the archive. */
  readonly seal: string | null;
  /** How names stand in a public notice: whole, or with the given name masked. */
  readonly noticeNames: 'whole' | 'masked';
}

export const noFacts: DocumentFacts = {
  bureau: null,
  issued: null,
  decided: null,
  ordersIssued: null,
  reviewedSchools: null,
  window: null,
  reportBy: null,
  numberWord: null,
  contact: null,
  seal: null,
  noticeNames: 'whole',
};

/** What documents are made from. */
export interface DocumentInput extends ReportInput {
  readonly facts: DocumentFacts;
  /**
   * Explanations with priced alternatives, in the language of the documents, by teacher; a card without one states the
   * facts alone.
   */
  readonly explanations?: ReadonlyMap<string, readonly ExplanationBlock[]>;
}
