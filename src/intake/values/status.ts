import { message } from '../../text/message.ts';
import { type CellResult, refused } from '../cell-result.ts';
import { cellText, type FilledCell } from '../raw-table.ts';
import { folded } from '../vocabularies/vocabulary.ts';
import { booleanForm } from './boolean.ts';
import type { IntakeContext, ValueForm } from './value-form.ts';

/** Headings of the column that registers use for serving, away or left. */
export const statusHeadings: readonly string[] =
  '人员状态 教职工状态 教师状态 在职状态 在职情况 任职状态 在岗状态 岗位状态 当前状态 状态'.split(' ');

const serving = '在岗 在职 在职在岗 在编在岗 在岗在编 在编 在校 正常 现职 任教'.split(' ');
const away =
  '不在岗 离岗 借调 借出 外借 病休 长期病假 长病 待岗 停薪留职 在编不在岗 脱产学习 脱产进修 挂职 内退 退养 离岗退养 离岗待退'.split(
    ' ',
  );

/** Words for people who no longer belong to the school, with a remark behind: 退休（2025.8）. */
const left =
  /^(已|已经)?(提前|办理|到龄)?(离退休|退休|离休|退职|离职|离任|辞职|辞退|解聘|解除合同|终止合同|调出|调离|调走|死亡|去世|亡故|病故|已故|开除)(人员|教师|教职工)?([(\d].*)?$/;
const onlyContract = /^(编外|临聘|外聘|聘用|合同|合同制|代课|编外聘用|劳务派遣)(人员|教师)?$/;

export const hasLeft = (text: string): boolean => left.test(folded(text));

export const leftRefusal = (): CellResult<never> =>
  refused(message('intake.expected.serving'), message('intake.remedy.serving'));

const onDuty = booleanForm({ yes: serving, no: away });

/** Whether a person is on duty, by yes or no or by the words of a register's column of states. */
export const onDutyForm: ValueForm<boolean> = {
  ...onDuty,
  read(cell: FilledCell, context: IntakeContext): CellResult<boolean> {
    const text = cellText(cell);
    if (hasLeft(text)) return leftRefusal();
    if (onlyContract.test(folded(text)))
      return refused(message('intake.expected.status'), message('intake.remedy.status_contract'));
    const reading = onDuty.read(cell, context);
    return reading.ok || /^[\d.]+$/.test(text)
      ? reading
      : refused(message('intake.expected.status'), message('intake.remedy.status'));
  },
};
