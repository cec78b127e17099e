import type { Catalogue } from '../message.ts';

/** The titles and opening sentences of the reference pages. */
export const docsText: Catalogue = {
  'docs.dataset.title': '数据表参考',
  'docs.dataset.intro':
    '每张表的全部列：列名、标识、是否必填、填写内容、也认识的列名。本页由 `npm run docs` 从程序读表所用的登记表生成；怎样准备数据见[数据](../dataset.zh-CN.md)。',
  'docs.policy.title': '政策参数参考',
  'docs.policy.intro':
    '`policy.json` 的全部参数，都可以不写；不认识的参数和超出范围的值会指名退回。比例是精确的：`"10%"`、`"0.1"`、`"1/10"` 相同。0.41 这样的数字是本产品所依据的政策文件的条款编号。本页由 `npm run docs` 生成。',
  'docs.policy.goals': '可选目标',
  'docs.command-line.title': '命令行参考',
  'docs.command-line.intro':
    '每个命令的 `--help` 原文。在项目文件夹里，`junheng` 写作 `npm run --silent junheng --`。本页由 `npm run docs` 生成。',
  'docs.http.title': 'HTTP 参考',
  'docs.http.intro':
    '服务的全部操作。请求和返回的结构见 `/openapi.json`（OpenAPI 3.1）；`/docs` 可查看，并用当前会话试用。[curl 快速上手](../quick-start.zh-CN.md)。本页由 `npm run docs` 从该文档和权限表生成。',
  'docs.http.rules': '各操作的共同约定',
  'docs.http.rule.credentials':
    '人员用 `POST /api/session` 登录并携带其 cookie；用 cookie 更改数据的请求还须带请求头 `X-Junheng-Page`。程序携带 `Authorization: Bearer` 和 `POST /api/tokens` 所得的令牌。',
  'docs.http.rule.scopes':
    '令牌有权限范围：`*`、一类（如 `plans.*`）或一项操作（如 `plans.read`），不超出其所有者的身份。健康和家庭原因须有 `reasons.read_sensitive`，`*` 已包含。',
  'docs.http.rule.idempotency':
    '`Idempotency-Key`（8 至 200 个字符）：同一键、同一内容的重复请求只执行一次，一天内得到保存的返回。同一键用于另一内容返回 422；首次请求尚在执行时返回 409。',
  'docs.http.rule.revisions':
    '有修订号的对象返回 `ETag`。更改时以 `If-Match` 送回该值。未送返回 428；此后已被更改返回 412，不做任何改动。',
  'docs.http.rule.waiting':
    '`Prefer: respond-async` 开始任务并返回 202 和 `Location`；`Prefer: wait=N` 最多等待 N 秒（默认 30，最多 55）。',
  'docs.http.rule.events':
    '`…/events` 是服务器推送事件流，可用 `Last-Event-ID` 续传；任务结束，或其会话、令牌失效时，流结束。',
  'docs.http.rule.pages': '分页列表使用 `limit` 和 `after`：返回中的 `next` 是下一页的 `after`，最后一页为 `null`。',
  'docs.http.rule.problems':
    '错误是问题文档（RFC 9457），有固定的 `code`，语言随 `Accept-Language`。文件或政策的全部错误在一次返回中列出。',
  'docs.http.rule.limits':
    '每个进程对每名成员每分钟 1,200 次、每个地址 600 次请求；`RateLimit-Reset` 给出应等待的秒数。一次请求上传的文件合计不超过 64 MB。400、401、403、413、415、429、500、503、507 几乎处处可能出现，表中不再列出。',
  'docs.http.public': '公开',
  'docs.http.person_only': '仅限会话',
  'docs.http.problems': '问题代码',
  'docs.http.column.operation': '操作',
  'docs.http.column.does': '用途',
  'docs.http.column.scope': '令牌权限',
  'docs.http.column.roles': '身份',
  'docs.http.column.statuses': '状态码',
  'docs.http.column.headers': '请求头',
  'docs.http.column.status': '状态码',
  'docs.http.column.code': '代码',
  'docs.http.column.title': '标题',
};
