import type { Platform } from './platforms.ts';

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Shell scripts that need no other program of the system. A path with spaces is named in quotes, ready to be copied. */
const shell = (last: string): string => `#!/bin/sh
case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
case $here in *[!A-Za-z0-9/._-]*) quote="'" ;; *) quote= ;; esac
export JUNHENG_COMMAND="$quote$here/junheng.sh$quote"
exec "$here/runtime/node" "$here/program/${last}" "$@"
`;

/** Command files in ASCII, since the console reads them before it knows their encoding. */
const command = (last: string, pause: string): string => `@echo off
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "JUNHENG_COMMAND=junheng.cmd"
"%~dp0runtime\\node.exe" "%~dp0program\\${last.replaceAll('/', '\\')}" %*
${pause}`;

const guide = (
  start: string,
  any: string,
  folder: string,
  system: string,
): string => `均衡 Junheng：教师交流轮岗与编制配置

一、启动
双击 ${start}。第一次启动会显示登录名 admin 和一次性密码，并打开浏览器；没有打开时，请自行打开窗口中显示的网址。
关闭窗口或按 Ctrl+C 停止。不需要安装 Node 或其他软件，不需要联网。${system}

二、数据
数据保存在本文件夹的 data 里。放到别处：${start} ${folder}
也可以设置环境变量 JUNHENG_DATA。数据须在本机磁盘上。其他选项写在后面，例如 ${start} --port 8080

三、命令
${any} --help 显示全部命令。例如：
${any} plan program/data/samples/yuquan-like --out out
示例数据在 program/data/samples，空白模板在 program/data/templates。

----

1. Start
Double-click ${start}. The first start shows the login admin and a one-time secret, and opens the browser; if it does
not, open the address shown in the window. Close the window or press Ctrl+C to stop. Neither Node nor any other
program has to be installed, and no network is needed.${system === '' ? '' : ' If a message names a missing DLL, install the Microsoft Visual C++ Redistributable (x64).'}

2. Data
The data are in the folder data next to this file. Elsewhere: ${start} ${folder}
or the environment variable JUNHENG_DATA. They have to lie on a disk of this machine. Other options follow, for example
${start} --port 8080

3. Commands
${any} --help lists every command. For example:
${any} plan program/data/samples/yuquan-like --out out
Samples are in program/data/samples, empty templates in program/data/templates.
`;

const windows = (text: string): string => text.replaceAll('\n', '\r\n');

/** The files at the top of an archive that people open. */
export const startFiles = ({ os }: Platform): readonly TextFile[] =>
  os === 'linux'
    ? [
        { path: 'start.sh', text: shell('start.mjs') },
        { path: 'junheng.sh', text: shell('bin/junheng.mjs') },
        { path: 'README.txt', text: guide('./start.sh', './junheng.sh', '/srv/junheng', '') },
      ]
    : [
        { path: 'start.cmd', text: windows(command('start.mjs', 'if errorlevel 1 pause\n')) },
        { path: 'junheng.cmd', text: windows(command('bin/junheng.mjs', '')) },
        {
          path: 'README.txt',
          text: windows(
            `\uFEFF${guide(
              'start.cmd',
              'junheng.cmd',
              'D:\\junheng-data',
              '提示缺少 DLL 时，请安装 Microsoft Visual C++ Redistributable (x64)。',
            )}`,
          ),
        },
      ];
