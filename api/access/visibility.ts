import type { z } from 'zod';
import type { Caller } from './caller.ts';
import { permitted } from './permissions.ts';

declare const ofSight: unique symbol;

/**
 * What a caller sees of the persons in what they may read. Only `sightOf` and `closedSight` make one, so that no reader
 * can state by itself what it shows.
 */
export interface Visibility {
  readonly [ofSight]: true;
  /** Health and family reasons, words and files of objections, reasons of orders: those who decide on them. */
  readonly reasons: boolean;
  /** The same of what the caller's own school or person raised. */
  readonly own: boolean;
  /** A principal's own school, the only one whose persons are shown; `null`: every school of the district. */
  readonly schoolId: string | null;
}

/** A field that is read by those alone to whom `opened` gives it; the schemas of the contract ask for it. */
export type Opened<Value> = Value & z.core.$brand<'opened'>;

/** Both the role and the scopes of the credential have to cover it; what neither names is closed. */
export const visibilityOf = (caller: Caller): Visibility =>
  ({
    reasons: permitted(caller, 'reasons.read_sensitive') !== null,
    own: permitted(caller, 'reasons.read_own') !== null,
    schoolId: caller.role === 'principal' ? (caller.schoolId ?? '') : null,
  }) as Visibility;

/** For what everybody may read, and for judging by facts that are never shown: no reason at all. */
export const closedVisibility = { reasons: false, own: false, schoolId: null } as Visibility;

/** Whether a caller reads what is sensitive; `isOwn`: the caller's own school or person raised it. */
export const isOpen = (sight: Visibility, isOwn = false): boolean => sight.reasons || (isOwn && sight.own);

/** A sensitive value for one caller, or `null`: the one way to a field that the contract closes. */
export const opened = <Value>(sight: Visibility, value: Value, isOwn = false): Opened<Value> | null =>
  value === null || !isOpen(sight, isOwn) ? null : (value as Opened<Value>);

/** A value that is not sensitive in this case although its field can be: a fact or a term of the catalogue. */
export const harmless = <Value>(value: Value): Opened<Value> => value as Opened<Value>;

/** Whether somebody of these schools is within sight. */
export const ifVisible = ({ schoolId }: Visibility, ...schools: readonly string[]): boolean =>
  schoolId === null || schools.includes(schoolId);
