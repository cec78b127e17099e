import { certificatesOf, qualifies } from '../../../src/movement/qualification.ts';
import type { Instance } from '../../formulation/instance.ts';

/** Whether a valid certificate is held back from another stage: only then is the requirement in force. */
export const holdsBackCertificates = ({ district, slots, policy: { crossStage }, movers }: Instance): boolean => {
  const bySubject = Map.groupBy(slots, (slot) => slot.subject);
  return movers.some(({ teacher }) =>
    [...new Set(certificatesOf(teacher).map(({ subject }) => subject))]
      .flatMap((subject) => bySubject.get(subject) ?? [])
      .some(
        (slot) =>
          !qualifies(teacher, slot, { crossStage, orders: district.orders }) &&
          qualifies(teacher, slot, { crossStage: 'certificate', orders: [] }),
      ),
  );
};
