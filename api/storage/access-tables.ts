import type { ColumnType, Generated } from 'kysely';
import type { Role } from '../http/contract/role.ts';

type Made = ColumnType<Date, Date | undefined, never>;

export interface AccountTable {
  readonly id: Generated<string>;
  /** `null`: comes by a link to a card only. */
  readonly login: string | null;
  readonly displayName: string;
  readonly passwordHash: string | null;
  /** The password is a one-time secret, to be replaced at the first sign-in. */
  readonly mustChange: Generated<boolean>;
  readonly secretExpiresAt: Date | null;
  readonly disabledAt: Date | null;
  readonly rowVersion: Generated<number>;
  readonly createdAt: Made;
  readonly createdBy: string | null;
}

export interface MembershipTable {
  readonly id: Generated<string>;
  readonly accountId: string;
  readonly role: Role;
  readonly districtId: string | null;
  readonly schoolId: string | null;
  readonly teacherId: string | null;
  readonly usedAt: Date | null;
  readonly endedAt: Date | null;
  readonly createdAt: Made;
  readonly createdBy: string | null;
}

export interface SessionTable {
  readonly tokenSha256: string;
  readonly accountId: string;
  readonly membershipId: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
  /** Opened by the identity provider's word, not by a password. */
  readonly byProvider: Generated<boolean>;
}

/** Who an account is at an identity provider. */
export interface IdentityTable {
  readonly accountId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly createdAt: Made;
  readonly createdBy: string | null;
}

/** A sign-in begun with the identity provider, by the digest of what its browser keeps. */
export interface LoginAttemptTable {
  readonly tokenSha256: string;
  readonly expiresAt: Date;
}

export interface ApiTokenTable {
  readonly id: Generated<string>;
  readonly tokenSha256: string;
  readonly membershipId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly usedAt: Date | null;
  readonly createdAt: Made;
}

export interface CardLinkTable {
  readonly id: Generated<string>;
  readonly tokenSha256: string;
  readonly membershipId: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly createdAt: Made;
  readonly createdBy: string | null;
}

export interface DeviceTable {
  readonly tokenSha256: string;
  readonly accountId: string;
  readonly seenAt: Date;
}

export interface LoginLimitTable {
  readonly keySha256: string;
  readonly due: Date;
}

/** The tables of `0002-access` and `0010-provider`. */
export interface AccessTables {
  readonly accounts: AccountTable;
  readonly memberships: MembershipTable;
  readonly sessions: SessionTable;
  readonly apiTokens: ApiTokenTable;
  readonly cardLinks: CardLinkTable;
  readonly devices: DeviceTable;
  readonly loginPaces: LoginLimitTable;
  readonly identities: IdentityTable;
  readonly entries: LoginAttemptTable;
}
