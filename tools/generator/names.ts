import type { Random } from './random.ts';

/** Invented names. Any likeness to a person, school or place is chance. */
const surnames =
  '王王王李李李张张张刘刘陈陈杨杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const femaleCharacters = '芳娟敏静丽艳霞燕玲梅红英兰萍慧琴婷雪倩蕾莉颖洁琳悦欣怡佳文晓春秀玉月云雅思嘉雨彤诗晴';
const maleCharacters = '伟强磊军洋勇杰涛明超刚平辉鹏波斌宇浩凯健俊帆峰飞亮晨航博文志国建海天昊泽睿瑞轩林成东';

const characters = (text: string): readonly string[] => [...text];
const [family, female, male] = [characters(surnames), characters(femaleCharacters), characters(maleCharacters)];

export const personName = (draw: Random, sex: 'male' | 'female'): string => {
  const given = sex === 'female' ? female : male;
  const one = draw.pick(family) + draw.pick(given);
  return draw.chance(0.62) ? one + draw.pick(given) : one;
};

export const districtName = '云澜';

/** Names of places: two characters, a landscape before a feature. All different as long as they last. */
const landscapes = characters('石柳青白龙松梅竹清东西南北金银双云凤安永长大小新高平红沙桃杏榆槐');
const features = characters('桥河泉岭坪湾沟塘滩岗坡台庄堡营口峪洼原川');

/** `count` different place names in a drawn order; beyond the table a number makes them distinct. */
export const placeNames = (draw: Random, count: number): readonly string[] => {
  const all = draw.shuffled(landscapes.flatMap((landscape) => features.map((feature) => landscape + feature)));
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / all.length);
    return `${all[index % all.length]}${round === 0 ? '' : round + 1}`;
  });
};

export type SchoolKind = 'primary' | 'junior' | 'nine_year' | 'point';

const ordinal = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** 1 to 99 in Chinese numerals. */
const chineseNumber = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${ordinal[tens - 1]}十`;
  return head + (ones === 0 ? '' : ordinal[ones - 1]);
};

const kindWords: Readonly<Record<SchoolKind, string>> = {
  primary: '小学',
  junior: '中学',
  nine_year: '学校',
  point: '教学点',
};

/** A school's name: in the city by number within the district, elsewhere by its place; `nth` counts those of its name. */
export const schoolName = (kind: SchoolKind, place: string, urban: boolean, nth: number): string => {
  if (urban && kind !== 'point') {
    const number = nth <= 99 ? chineseNumber(nth) : String(nth);
    return `${districtName}区第${number}${kind === 'nine_year' ? '实验' : ''}${kindWords[kind]}`;
  }
  const which = nth === 1 ? '' : nth === 2 ? '中心' : `第${nth <= 99 ? chineseNumber(nth) : nth}`;
  return `${place}${which}${kindWords[kind]}`;
};
