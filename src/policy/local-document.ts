/**
 * The local document that lays the rotation down: what notices and orders cite. It has no effect on the plan. The office
 * that issued it need not be the office that signs a notice: often it is the county government.
 */
export interface LocalDocument {
  readonly title: string;
  /** 发文字号, such as 龙政办〔2026〕12号. */
  readonly number: string;
  readonly issuingOffice: string;
}
