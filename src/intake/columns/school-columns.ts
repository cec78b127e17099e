import { schoolId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import { booleanForm } from '../values/boolean.ts';
import { codeForm } from '../values/code.ts';
import { dateForm } from '../values/date.ts';
import { decimalForm } from '../values/decimal.ts';
import { integerForm } from '../values/integer.ts';
import { predecessorForm, schoolReferenceForm } from '../values/school-reference.ts';
import { stageListForm } from '../values/stage-list.ts';
import { nameForm, optionalTextForm } from '../values/text.ts';
import { wordForm } from '../values/word.ts';
import { areaWords } from '../vocabularies/area-classes.ts';
import { added, type Columns, defaulted, optional, required } from './column.ts';

const people = integerForm(0, 99_999);
const yesNo = booleanForm();
const squareMetres = decimalForm(0, 10_000_000);
const yuan = decimalForm(0, 10_000_000_000);

/** The file `schools` (学校): one row is a school, the legal entity. */
export const schoolColumns: Columns<School> = {
  id: required(
    [
      'school_id',
      '学校代码',
      '学校编号',
      '学校编码',
      '学校标识码',
      '学校识别码',
      '单位代码',
      '学校机构代码',
      '机构标识码',
    ],
    codeForm(schoolId),
  ),
  name: required(['name', '学校名称', '学校', '单位名称', '校名', '学校全称', '学校机构名称'], nameForm),
  stages: required(
    ['stages', '学段', '办学学段', '办学层次', '学校类别', '办学类型', '学校办学类型', '学校机构办学类型'],
    stageListForm,
  ),
  areaClass: required(
    [
      'area_class',
      '城乡类型',
      '城乡分类',
      '城乡类别',
      '所在地城乡类型',
      '驻地城乡类型',
      '城乡分类代码',
      '学校驻地城乡类型',
    ],
    wordForm(areaWords),
  ),
  qualitySchool: defaulted(['quality_school', '优质学校', '是否优质学校', '优质校'], yesNo, false),
  remoteness: defaulted(['remoteness', '边远等级', '边远程度', '偏远等级', '艰苦边远等级'], integerForm(0, 3), 0),
  cluster: optional(['cluster', '学区', '所属学区'], optionalTextForm),
  group: optional(['group', '教育集团', '集团', '所属集团', '所属教育集团'], optionalTextForm),
  approvedPosts: required(['approved_posts', '核定编制', '核定编制数', '编制数', '教师编制', '核编数'], people),
  postPool: defaulted(['post_pool', '周转编制', '周转编制数', '周转池编制'], people, 0),
  pupilsPrimary: optional(['pupils_primary', '小学学生数', '小学在校生', '小学在校生数', '小学生数'], people),
  pupilsJunior: optional(['pupils_junior', '初中学生数', '初中在校生', '初中在校生数', '初中生数'], people),
  classesPrimary: optional(['classes_primary', '小学班数', '小学班级数', '小学教学班'], people),
  classesJunior: optional(['classes_junior', '初中班数', '初中班级数', '初中教学班'], people),
  boardingPupils: optional(['boarding_pupils', '寄宿生数', '寄宿生', '住宿生数', '住校生数'], people),
  latitude: optional(['latitude', '纬度', '学校纬度'], decimalForm(-90, 90)),
  longitude: optional(['longitude', '经度', '学校经度'], decimalForm(-180, 180)),
  dormBeds: optional(['dorm_beds', '周转宿舍床位', '周转宿舍床位数', '周转房床位', '宿舍床位'], people),
  managedByDistrict: defaulted(['managed_by_district', '区管学校', '是否区管', '区属学校', '县管学校'], yesNo, true),
  openingDate: optional(['opening_date', '启用日期', '启用时间', '开办日期'], dateForm('first')),
  closingDate: optional(['closing_date', '撤并日期', '撤并时间', '撤销日期'], dateForm('first')),
  predecessor: optional(['predecessor', '前身学校', '前身', '原学校'], predecessorForm),
  partnerSchool: optional(['partner_school', '结对学校', '结对校', '帮扶学校'], schoolReferenceForm),
  seniorTitleCap: optional(['senior_title_cap', '高级岗位数', '高级职称岗位数', '高级岗位'], people),
  middleTitleCap: optional(['middle_title_cap', '中级岗位数', '中级职称岗位数', '中级岗位'], people),
  maxOut: optional(['max_out', '最多交流人数', '最多交流数', '最多派出人数'], people),
  accepts: defaulted(['accepts', '可接收', '是否可接收', '是否接收'], yesNo, true),
  pupilsSenior: added(['pupils_senior', '高中学生数', '高中在校生', '高中在校生数', '高中生数'], people),
  teachingPoint: added(['teaching_point', '教学点', '是否教学点'], yesNo),
  disabledPupils: added(['disabled_pupils', '随班就读学生数', '随班就读人数', '残疾学生数'], people),
  supportStaff: added(['support_staff', '教辅工勤人数', '占编教辅工勤人数', '非教学人员数'], people),
  boughtServices: added(['bought_services', '购买服务人数', '购买服务岗位数'], people),
  poolStart: added(['pool_start', '周转起始', '周转编制起始', '周转开始日期'], dateForm('first')),
  poolEnd: added(['pool_end', '周转截止', '周转编制截止', '周转到期日期'], dateForm('last')),
  headedBy: added(['headed_by', '校长兼任学校', '校长所在学校'], schoolReferenceForm),
  specialEducation: added(['special_education', '特殊教育学校', '是否特殊教育学校', '特教学校'], yesNo),
  teachingAreaPrimary: added(['teaching_area_primary', '小学教学及辅助用房面积', '小学教辅用房面积'], squareMetres),
  teachingAreaJunior: added(['teaching_area_junior', '初中教学及辅助用房面积', '初中教辅用房面积'], squareMetres),
  sportsAreaPrimary: added(['sports_area_primary', '小学体育运动场馆面积', '小学运动场馆面积'], squareMetres),
  sportsAreaJunior: added(['sports_area_junior', '初中体育运动场馆面积', '初中运动场馆面积'], squareMetres),
  equipmentPrimary: added(['equipment_primary', '小学教学仪器设备值', '小学仪器设备值'], yuan),
  equipmentJunior: added(['equipment_junior', '初中教学仪器设备值', '初中仪器设备值'], yuan),
  mediaRoomsPrimary: added(['media_rooms_primary', '小学网络多媒体教室数', '小学多媒体教室数'], people),
  mediaRoomsJunior: added(['media_rooms_junior', '初中网络多媒体教室数', '初中多媒体教室数'], people),
};
