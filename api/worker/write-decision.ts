import { decisionDocument, decisionText, withheldDecisionDocument } from '../../src/decision/decision-document.ts';
import type { DecisionTask } from './render-documents.ts';

export const decisionFile = ({ decision, isWithheld }: DecisionTask): string =>
  decisionText((isWithheld ? withheldDecisionDocument : decisionDocument)(decision));
