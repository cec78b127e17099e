/** What one sign-in shows the provider and asks back from it: none of it tells the others. */
export interface LoginAttempt {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636): shown only when the code is exchanged. */
  readonly verifier: string;
}

export type Identified =
  /** Who it is: the subject, for ever the same at this issuer, and the login where a claim is configured to tell it. */
  | { readonly kind: 'known'; readonly subject: string; readonly login: string | null }
  /** The provider or the person said no, or what came back cannot be trusted. `reason` is for the log: a code only. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It cannot be reached, or answers what is no answer. */
  | { readonly kind: 'unavailable'; readonly reason: string };

export type Addressed =
  | { readonly kind: 'address'; readonly address: string }
  | Extract<Identified, { kind: 'unavailable' }>;

/** The county's own identity provider, as the service needs it. */
export interface IdentityProvider {
  /** Subjects are kept by it. */
  readonly issuer: string;
  /** What people call it, for the button; `null`: nothing in particular. */
  readonly name: string | null;
  /** Where the browser goes to sign in. */
  address(entry: LoginAttempt, language: string): Promise<Addressed>;
  /** Who signed in, from the parameters the browser brought back. */
  identify(answer: URLSearchParams, entry: LoginAttempt): Promise<Identified>;
  /** Where the browser goes to sign out there too; `null` where that is not configured, offered or reachable. */
  signOutAddress(): Promise<string | null>;
}
