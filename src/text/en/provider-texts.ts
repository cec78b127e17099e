import type { Catalogue } from '../message.ts';

/** Sign-in by the county's own identity provider. */
export const providerText: Catalogue = {
  'cli.place.environment': 'environment',
  'oidc.settings.issuer.expected': 'OIDC_ISSUER is the address of the identity provider',
  'oidc.settings.issuer.remedy':
    'For example OIDC_ISSUER=https://login.example.gov.cn/realms/edu; leave it unset to do without one.',
  'oidc.settings.plain.expected': 'The address of the identity provider is one of https',
  'oidc.settings.plain.remedy':
    'Use https. Where the network is known to be safe and http is all there is, set OIDC_ALLOW_HTTP=yes besides.',
  'oidc.settings.client.expected': 'The client’s id at the identity provider is missing',
  'oidc.settings.client.remedy': 'Set OIDC_CLIENT_ID, and OIDC_CLIENT_SECRET where the client has one.',
  'oidc.settings.public_address.expected':
    'Sign-in by an identity provider needs the address at which browsers reach this service',
  'oidc.settings.public_address.remedy':
    'Add --public-address https://junheng.example, and register the same address there to return to.',
  'problem.provider_off.title': 'No identity provider is configured',
  'problem.provider_off.detail': 'Sign in with login and password.',
  'problem.provider_unavailable.title': 'The identity provider cannot be reached for the moment',
  'problem.provider_unavailable.detail': 'Try again later, or sign in with login and password.',
  'problem.provider_refused.title': 'The identity provider did not confirm who you are',
  'problem.provider_refused.detail': 'It said no, or its answer cannot be trusted. Sign in again.',
  'problem.provider_entry_over.title': 'This sign-in is over',
  'problem.provider_entry_over.detail':
    'It took too long, was used already, or was not begun in this browser. Sign in again.',
  'problem.provider_nobody.title': 'No account here is open to this identity',
  'problem.provider_nobody.detail': 'Ask an administrator of the bureau to link it to your account.',
  'problem.subject_taken.title': 'This identity belongs to another account',
  'problem.subject_taken.detail': 'One identity opens one account. Unlink it from the other first.',
  'web.provider.sign_in': 'Sign in with the county’s account',
  'web.provider.sign_in_by': 'Sign in with {name}',
};
