import type { Catalogue } from '../message.ts';

/** Facts of a lawful plan that an inspector will ask about. */
export const planWarningsText = {
  'warning.directions':
    'By direction: {fromRural} from the countryside to town or city, {toRural} the other way, {withinRural} within the countryside, {elsewhere} within town and city',
  'warning.backbone_from_rural':
    'Backbone teachers: {fromRural} from the countryside to town or city, {toRural} the other way',
  'warning.indicator_lost': '{schoolId}, {stage:stage}: {indicator:indicator}, {before} to {after}, {need} needed',
  'warning.gap_widened':
    '{schoolId}, {stage:stage} {subject:subject}: {before} to {after#person|people}, {required} required',
  'warning.overstaffed_grew': '{schoolId}: {before} to {after#person|people}, {posts#approved post|approved posts}',
  'warning.head_without_vacancy': '{teacherId}: {fromSchoolId} to {toSchoolId}, where no post was vacant',
  'warning.both_ways': '{schoolId}, {stage:stage} {subject:subject}: sends {out}, receives {in}',
  'warning.kind.directions': 'moves from the countryside to town or city',
  'warning.kind.backbone_from_rural': 'backbone teachers from the countryside to town or city',
  'warning.kind.indicator_lost': 'indicators met today and not after the plan',
  'warning.kind.gap_widened': 'posts below what is required that lose people',
  'warning.kind.overstaffed_grew': 'schools over their approved posts that grow',
  'warning.kind.head_without_vacancy': 'heads who move without filling a vacant post',
  'warning.kind.both_ways': 'posts of a school that send and receive the same stage and subject',
  'warning.group': '{name} ({count}): {cases}',
  'warning.group.rest': '{rest} more in plan.xlsx',
  'warning.heading': 'An inspector will ask about:',
  'report.table.plan_warnings': 'Questions to expect',
  'report.column.warning': 'Question',
  'report.column.fact': 'Fact',
} satisfies Catalogue;
