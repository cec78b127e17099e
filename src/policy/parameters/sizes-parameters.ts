import { z } from 'zod';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Field, wholeNumber } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import type { ClassCap, SizeCap } from '../sizes.ts';

const classCap: Field<ClassCap> = {
  schema: z.strictObject({
    primary: wholeNumber(1, 200).schema.default(45),
    junior: wholeNumber(1, 200).schema.default(50),
  }),
  expected: message('policy.expected.class_cap'),
};

const sizeCap: Field<SizeCap> = {
  schema: z
    .strictObject({
      one_stage: wholeNumber(1, 100_000).schema.default(2000),
      several_stages: wholeNumber(1, 100_000).schema.default(2500),
    })
    .transform(({ one_stage, several_stages }) => ({ oneStage: one_stage, severalStages: several_stages })),
  expected: message('policy.expected.size_cap'),
};

/** Most pupils of a class and of a school (clauses 0.5, 0.7; supervision items G4, G5): reported, never a rule about moves. */
export const sizeParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'class_cap',
    property: 'classCap',
    fallback: { primary: 45, junior: 50 },
    clauses: [clauseOf('hualong', '0.7'), clauseOf('supervision_2017')],
    field: classCap,
  }),
  parameter({
    key: 'size_cap',
    property: 'sizeCap',
    fallback: { one_stage: 2000, several_stages: 2500 },
    clauses: [clauseOf('hualong', '0.5'), clauseOf('supervision_2017')],
    field: sizeCap,
    write: ({ oneStage, severalStages }) => ({ one_stage: oneStage, several_stages: severalStages }),
  }),
];
