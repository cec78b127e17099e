import { teacherId } from '../../district/ids.ts';
import type { Teacher } from '../../district/teacher.ts';
import { identityHeadings } from '../headings/identity-headings.ts';
import { booleanForm } from '../values/boolean.ts';
import { codeForm } from '../values/code.ts';
import { countyOrAboveForm } from '../values/county-or-above.ts';
import { dateForm } from '../values/date.ts';
import { decimalForm } from '../values/decimal.ts';
import { integerForm } from '../values/integer.ts';
import { personNameForm } from '../values/person-name.ts';
import { qualificationListForm } from '../values/qualification-list.ts';
import { schoolListForm, schoolReferenceForm } from '../values/school-reference.ts';
import { onDutyForm, statusHeadings } from '../values/status.ts';
import { taughtSubjectForm } from '../values/subject.ts';
import { optionalTextForm } from '../values/text.ts';
import { wordForm } from '../values/word.ts';
import { backboneWords } from '../vocabularies/backbone-levels.ts';
import { degreeWords } from '../vocabularies/degrees.ts';
import { exemptionWords } from '../vocabularies/exemptions.ts';
import { modeWords } from '../vocabularies/modes.ts';
import { roleWords, sexWords } from '../vocabularies/people.ts';
import { stageWords } from '../vocabularies/stages.ts';
import { titleWords } from '../vocabularies/titles.ts';
import { added, type Columns, defaulted, optional, required } from './column.ts';

const yesNo = booleanForm();
const established = booleanForm({ yes: ['在编', '编内'], no: ['编外', '临聘', '聘用', '合同', '合同制', '代课'] });
const fullTime = booleanForm({ yes: ['专任'], no: ['兼任', '兼职', '非专任'] });

/** The file `teachers` (教师): one row is a person on the roster. */
export const teacherColumns: Columns<Omit<Teacher, 'waived'>> = {
  id: required(
    [
      'teacher_id',
      '教师编号',
      '教师代码',
      '教师工号',
      '工号',
      '职工号',
      '人员编号',
      '教职工号',
      '教职工编号',
      '职工编号',
      '教师号',
      '人员代码',
    ],
    codeForm(teacherId),
    { mayServe: identityHeadings },
  ),
  name: required(['name', '姓名', '教师姓名', '教职工姓名'], personNameForm),
  sex: optional(['sex', '性别'], wordForm(sexWords)),
  birthDate: optional(['birth_date', '出生年月', '出生日期', '出生时间', '生日', '出生年月日'], dateForm('first')),
  schoolId: required(
    [
      'school_id',
      '所在学校',
      '学校代码',
      '所在学校代码',
      '任教学校',
      '现任教学校',
      '学校',
      '学校名称',
      '工作单位',
      '单位',
      '所在单位',
      '工作学校',
      '所属学校',
      '现工作单位',
      '现任教单位',
    ],
    schoolReferenceForm,
  ),
  joinedSchool: required(
    [
      'joined_school',
      '到现校任教时间',
      '到校时间',
      '到现校时间',
      '到校任教时间',
      '调入本校时间',
      '现校任教起始时间',
      '进本校年月',
      '进本校时间',
      '来校时间',
      '来校年月',
      '进校时间',
      '进校年月',
      '到本校时间',
      '到本校年月',
      '来本校时间',
      '调入本校年月',
      '到本校任教时间',
      '本校任教起始时间',
    ],
    dateForm('first'),
  ),
  stage: required(['stage', '任教学段', '学段'], wordForm(stageWords)),
  subject: required(
    [
      'subject',
      '任教学科',
      '学科',
      '任教科目',
      '现任教学科',
      '主教学科',
      '任教课程',
      '任课学科',
      '所教学科',
      '任课科目',
    ],
    taughtSubjectForm,
  ),
  alsoQualified: defaulted(
    ['also_qualified', '可任教', '可任教学科', '兼教学科', '其他可任教'],
    qualificationListForm,
    [],
  ),
  established: defaulted(['established', '在编', '是否在编', '编制情况', '编制'], established, true),
  onDuty: defaulted(['on_duty', '在岗', '是否在岗', '在岗情况'], onDutyForm, true, {
    otherForms: [{ headings: statusHeadings, form: onDutyForm }],
  }),
  fullTime: defaulted(['full_time', '专任', '是否专任', '专任教师'], fullTime, true),
  role: defaulted(
    ['role', '职务', '行政职务', '岗位职务', '现任职务', '校内职务', '党政职务', '现任行政职务'],
    wordForm(roleWords),
    'teacher',
  ),
  title: optional(
    [
      'title',
      '职称',
      '专业技术职务',
      '职称等级',
      '技术职称',
      '现任专业技术职务',
      '专业技术职称',
      '教师职称',
      '现有职称',
    ],
    wordForm(titleWords),
  ),
  backboneLevel: defaulted(
    ['backbone_level', '骨干级别', '骨干教师级别', '骨干教师', '骨干'],
    wordForm(backboneWords),
    'none',
    {
      otherForms: [
        {
          headings: [
            '是否是县级及以上骨干教师',
            '是否县级及以上骨干教师',
            '县级及以上骨干教师',
            '是否县级以上骨干教师',
          ],
          form: countyOrAboveForm,
        },
      ],
    },
  ),
  backboneValidUntil: optional(['backbone_valid_until', '骨干有效期', '骨干有效期至', '骨干截止'], dateForm('last')),
  specialGrade: defaulted(['special_grade', '特级教师', '是否特级教师', '特级', '是否是特级教师'], yesNo, false),
  degree: optional(['degree', '学历', '最高学历', '学历层次'], wordForm(degreeWords)),
  homeroom: defaulted(['homeroom', '班主任', '是否班主任'], yesNo, false),
  ruralYears: optional(['rural_years', '乡村任教年限', '农村任教年限', '乡村教龄'], decimalForm(0, 80)),
  homePlace: optional(['home_place', '居住地', '住址', '家庭住址', '居住地址', '现住址'], optionalTextForm),
  homeLatitude: optional(['home_latitude', '居住地纬度', '家庭纬度', '住址纬度'], decimalForm(-90, 90)),
  homeLongitude: optional(['home_longitude', '居住地经度', '家庭经度', '住址经度'], decimalForm(-180, 180)),
  exemption: optional(['exemption', '免予交流', '免交流原因', '免予交流原因', '免于交流'], wordForm(exemptionWords)),
  exemptionUntil: optional(
    ['exemption_until', '免予截止', '免予交流截止', '免予截止日期', '免于截止'],
    dateForm('last'),
  ),
  serviceUntil: optional(['service_until', '服务期至', '服务期截止', '服务期满', '服务期满时间'], dateForm('last')),
  volunteers: defaulted(['volunteers', '自愿交流', '是否自愿', '是否自愿交流', '自愿'], yesNo, false),
  wishes: defaulted(['wishes', '志愿', '志愿学校', '交流志愿', '意向学校'], schoolListForm, []),
  acceptsAssignment: defaulted(['accepts_assignment', '服从调剂', '是否服从调剂', '服从分配', '服从安排'], yesNo, true),
  points: optional(['points', '积分', '交流积分', '总分', '得分'], decimalForm(0, 1_000_000)),
  retiresOn: optional(['retires_on', '退休日期', '退休时间', '退休年月'], dateForm('first')),
  personnelSchoolId: optional(
    ['personnel_school_id', '人事关系学校', '人事关系所在学校', '编制所在学校', '编制学校'],
    schoolReferenceForm,
  ),
  graduatingClass: added(['graduating_class', '毕业班', '是否毕业班', '毕业班教师'], yesNo),
  grade: added(['grade', '任教年级', '年级'], integerForm(1, 12)),
  grassrootsTitle: added(['grassroots_title', '基层职称', '是否基层职称'], yesNo),
  borrowedTo: added(['borrowed_to', '借调单位', '借调至', '借调到'], optionalTextForm),
  borrowedSince: added(['borrowed_since', '借调起始', '借调时间', '借调起始时间'], dateForm('first')),
  termMode: added(['term_mode', '在外交流形式', '期内交流形式'], wordForm(modeWords)),
  termStart: added(['term_start', '交流开始时间', '交流起始时间'], dateForm('first')),
  termEnd: added(['term_end', '交流结束时间', '交流期满时间', '交流截止时间'], dateForm('last')),
  hostSchoolId: added(['host_school_id', '交流学校', '现交流学校', '交流所在学校'], schoolReferenceForm),
  headSince: added(['head_since', '任现职时间', '任现职务时间'], dateForm('first')),
  headTerms: added(['head_terms', '任职届数', '已任届数'], integerForm(0, 20)),
  failedYears: added(['failed_years', '连续未完成目标年数', '连续未达目标年数'], integerForm(0, 50)),
  tiedWith: added(['tied_with', '夫妻教师', '夫妻教师编号', '配偶教师', '配偶教师编号'], codeForm(teacherId)),
};
