import type { Catalogue } from '../message.ts';

/** Sign-in by the county's own identity provider. */
export const providerText: Catalogue = {
  'cli.place.environment': '环境变量',
  'oidc.settings.issuer.expected': 'OIDC_ISSUER 应为身份提供方的网址',
  'oidc.settings.issuer.remedy': '例如 OIDC_ISSUER=https://login.example.gov.cn/realms/edu；不用统一身份认证时不设。',
  'oidc.settings.plain.expected': '身份提供方的网址应为 https',
  'oidc.settings.plain.remedy': '请改用 https。确知内网可信而必须用 http 时，另设 OIDC_ALLOW_HTTP=yes。',
  'oidc.settings.client.expected': '缺少在身份提供方登记的客户端编号',
  'oidc.settings.client.remedy': '请设 OIDC_CLIENT_ID；有密钥的再设 OIDC_CLIENT_SECRET。',
  'oidc.settings.public_address.expected': '使用统一身份认证要写明本系统对外的网址',
  'oidc.settings.public_address.remedy': '请加 --public-address https://junheng.example，并把同一网址登记为回调地址。',
  'problem.provider_off.title': '没有启用统一身份认证',
  'problem.provider_off.detail': '本系统没有配置身份提供方。请用登录名和密码登录。',
  'problem.provider_unavailable.title': '统一身份认证暂时连不上',
  'problem.provider_unavailable.detail': '请稍后再试，或用登录名和密码登录。',
  'problem.provider_refused.title': '统一身份认证没有通过',
  'problem.provider_refused.detail': '对方没有确认你的身份，或其答复无法核实。请重新登录。',
  'problem.provider_entry_over.title': '这次登录已失效',
  'problem.provider_entry_over.detail': '可能等得太久、已经用过，或不是从本浏览器发起的。请重新登录。',
  'problem.provider_nobody.title': '这个身份在本系统没有可用的账号',
  'problem.provider_nobody.detail': '请联系本局系统管理员，把统一身份与账号对应起来。',
  'problem.subject_taken.title': '这个统一身份已对应另一个账号',
  'problem.subject_taken.detail': '一个身份只能对应一个账号。请先解除原来的对应。',
  'web.provider.sign_in': '用统一身份认证登录',
  'web.provider.sign_in_by': '用{name}登录',
};
