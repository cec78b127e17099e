import { type AreaClass, areaClasses } from '../district/words.ts';
import { countsInQuota, goesRight } from '../movement/counting.ts';
import { quotasOf } from '../movement/quotas.ts';
import { redeploymentOf } from '../movement/surplus.ts';
import type { Transfer } from '../plan/transfer.ts';
import { meets } from '../policy/rate.ts';
import { people, type ReportInput } from './input.ts';

/** Movers from one class of area to another who count in the rotation, of the eligible where they leave. */
export interface RotationDirection {
  readonly from: AreaClass;
  readonly to: AreaClass;
  readonly movers: number;
  readonly backbone: number;
  /** Eligible teachers at the schools of the class they leave. */
  readonly eligible: number;
}

type Counts = (transfer: Transfer, heads: boolean) => boolean;

/** Transfers that count in a rotation quota, of teachers or of heads. */
const countedBy = ({ district, plan }: ReportInput): Counts => {
  const who = people(district);
  const redeployment = redeploymentOf(district, plan.policy);
  return ({ teacherId, toSchoolId, stage, subject, mode }, heads) => {
    const teacher = who.teacher(teacherId);
    if (teacher === undefined || !countsInQuota(mode, plan.policy, heads ? 'heads' : 'teachers')) return false;
    return redeployment?.redeploys(teacher, { schoolId: toSchoolId, stage, subject }) !== true;
  };
};

/** The rotation of teachers by direction: moves from the countryside to town alone fulfil the wording (model.md section 2). */
export const rotationDirections = (input: ReportInput): readonly RotationDirection[] => {
  const { district, ledger, plan } = input;
  const who = people(district);
  const counts = countedBy(input);
  const isRanked = (id: string): boolean =>
    plan.policy.principals === 'with_teachers' || who.teacher(id)?.role === 'teacher';
  const movers = plan.transfers.filter((transfer) => isRanked(transfer.teacherId) && counts(transfer, false));
  const eligible = district.teachers.filter(({ id }) => isRanked(id) && ledger.entries.get(id)?.eligible === true);
  const areaOf = (school: string): AreaClass | undefined => who.school(school)?.areaClass;
  return areaClasses.flatMap((from) =>
    areaClasses.flatMap((to): readonly RotationDirection[] => {
      const own = movers.filter((move) => areaOf(move.fromSchoolId) === from && areaOf(move.toSchoolId) === to);
      if (own.length === 0) return [];
      return [
        {
          from,
          to,
          movers: own.length,
          backbone: own.filter(({ backbone }) => backbone).length,
          eligible: eligible.filter(({ schoolId }) => areaOf(schoolId) === from).length,
        },
      ];
    }),
  );
};

/** Whose moves the share of backbone teachers is of: as the quota counts, the eligible alone, or heads as well. */
export type ShareReading = 'counted' | 'eligible_only' | 'with_heads';

export interface BackboneShare {
  readonly scope: string;
  readonly reading: ShareReading;
  readonly backbone: number;
  readonly movers: number;
  readonly holds: boolean;
}

/**
 * The share of backbone teachers of each quota by the readings of the supervision form: of all who rotate (the quota),
 * of the eligible among them, and with the heads. Scopes where all readings give the same numbers are left out.
 */
export const backboneShares = (input: ReportInput): readonly BackboneShare[] => {
  const { district, ledger, plan } = input;
  const { policy } = plan;
  const who = people(district);
  const counts = countedBy(input);
  const isRight = goesRight(district.schools, policy);
  return quotasOf(district, policy, ledger)
    .filter(({ rules, line }) => rules.backbone !== null && line === 'teachers')
    .flatMap((quota): readonly BackboneShare[] => {
      const inDirection = plan.transfers.filter(
        ({ fromSchoolId, toSchoolId }) => !quota.directed || isRight(fromSchoolId, toSchoolId),
      );
      const of = (reading: ShareReading, moves: readonly { readonly backbone: boolean }[]): BackboneShare => {
        const backbone = moves.filter((move) => move.backbone).length;
        const holds = meets(policy.backboneRate, backbone, moves.length);
        return { scope: quota.scope, reading, backbone, movers: moves.length, holds };
      };
      const rotating = inDirection.filter((transfer) => {
        const teacher = who.teacher(transfer.teacherId);
        return teacher !== undefined && quota.rotating(teacher) && counts(transfer, false);
      });
      const eligible = rotating.filter(({ teacherId }) => ledger.entries.get(teacherId)?.eligible === true);
      const heads = inDirection.filter((transfer) => {
        const teacher = who.teacher(transfer.teacherId);
        return (
          teacher !== undefined && teacher.role !== 'teacher' && !rotating.includes(transfer) && counts(transfer, true)
        );
      });
      const shares = [
        of('counted', [...rotating, ...quota.running]),
        of('eligible_only', [...eligible, ...quota.running]),
        of('with_heads', [...rotating, ...quota.running, ...heads]),
      ];
      const differs = shares.some(
        ({ movers, backbone }) => movers !== shares[0]?.movers || backbone !== shares[0]?.backbone,
      );
      return differs ? shares : [];
    });
};
