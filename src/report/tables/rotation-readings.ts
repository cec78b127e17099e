import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { backboneShares, rotationDirections } from '../rotation-readings.ts';
import { scopeCell } from '../scope-cell.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

const percentOf = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

/** The rate of rotation by direction, with the backbone teachers of each. */
export const rotationDirectionsTable = (input: ReportInput): ReportTable => ({
  key: 'rotation_directions',
  columns: columns(
    'from_area',
    'to_area',
    'movers:number',
    'eligible_from:number',
    'percent:decimal',
    'backbone_movers:number',
  ),
  summed: ['movers', 'backbone_movers'],
  rows: rotationDirections(input).map(({ from, to, movers, backbone, eligible }) => [
    termCell('area', from),
    termCell('area', to),
    movers,
    eligible,
    percentOf(movers, eligible),
    backbone,
  ]),
});

/** The share of backbone teachers by each reading, where readings differ. */
export const backboneSharesTable = (input: ReportInput): ReportTable => {
  const who = people(input.district);
  return {
    key: 'backbone_shares',
    columns: columns('scope', 'reading:note', 'backbone_movers:number', 'movers:number', 'percent:decimal', 'verdict'),
    rows: backboneShares(input).map(({ scope, reading, backbone, movers, holds }) => [
      scopeCell(who, scope),
      message(`backbone_share.${reading}`),
      backbone,
      movers,
      percentOf(backbone, movers),
      message(`report.verdict.${holds ? 'holds' : 'broken'}`),
    ]),
  };
};
