/** Marks that a list may set before or behind a name; they belong to none. */
export const LISTED_MARKS = '★☆▲△●○◆◇■□※＊*•·'

/** What is counted behind a unit's name: 白果乡15户 */
export const QUANTITY_UNITS = [
  '户',
  '人',
  '名',
  '个',
  '套',
  '条',
  '座',
  '处',
  '家',
  '台',
  '亩',
  '公里',
  '万元',
  '万亩',
  '平方米',
] as const

/** Titles of people that stand where units should: 分管副市长, 李某同志 */
export const PERSON_TITLES = [
  '省长',
  '市长',
  '区长',
  '县长',
  '州长',
  '镇长',
  '乡长',
  '秘书长',
  '书记',
  '局长',
  '处长',
  '科长',
  '股长',
  '厅长',
  '同志',
  '分管领导',
  '主要领导',
  '负责人',
] as const
