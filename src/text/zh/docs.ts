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
};
