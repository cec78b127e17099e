import { stages } from '../../district/words.ts';
import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'compulsory_stage', clause: '0.37' } as const;

/** Clause 0.37, 义务教育学校: primary or junior stage; kindergartens and senior high schools have no part in it. */
export const compulsoryStage: EligibilityClause = {
  ...identity,
  kind: 'population',
  prepare: () => {
    const findings = new Map(
      stages.map((stage) => {
        const passes = stage === 'primary' || stage === 'junior';
        return [stage, finding(identity, passes, passes ? 'yes' : 'no', [evidence('stage', stage)], { stage })];
      }),
    );
    return ({ stage }) => findings.get(stage) ?? finding(identity, false, 'no', [evidence('stage', stage)], { stage });
  },
};
