import type { UnitLevel } from '../../model/unit-entry.js'

/**
 * What a level's name ends in, and the levels it may mean, the likeliest first: a bare 区 is a district, and short
 * for 自治区. After the Constitution, article 30.
 */
export const LEVELS_BY_ENDING: Readonly<Record<string, readonly UnitLevel[]>> = {
  省: ['province'],
  自治区: ['province'],
  兵团: ['province'],
  市: ['city', 'county'],
  州: ['city'],
  自治州: ['city'],
  地区: ['city'],
  盟: ['city'],
  区: ['county', 'province'],
  县: ['county'],
  自治县: ['county'],
  旗: ['county'],
  乡: ['township'],
  镇: ['township'],
  街道: ['township'],
}

/** Areas with offices of their own that are no level of government. */
export const ZONE_ENDINGS = [
  '新区',
  '园区',
  '开发区',
  '高新区',
  '经开区',
  '示范区',
  '实验区',
  '试验区',
  '功能区',
  '管理区',
  '度假区',
  '风景区',
  '景区',
  '保税区',
  '自贸区',
  '合作区',
  '产业区',
  '工业区',
  '港区',
] as const

/** Cities directly under the State Council. */
export const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京', '上海', '天津', '重庆'])

/** Provinces and their equals without their last word, as branches of national agencies are named: 江苏证监局. */
export const PROVINCES: ReadonlySet<string> = new Set([
  ...MUNICIPALITIES,
  ...['河北', '山西', '内蒙古', '辽宁', '吉林', '黑龙江', '江苏', '浙江', '安徽', '福建', '江西', '山东'],
  ...['河南', '湖北', '湖南', '广东', '广西', '海南', '四川', '贵州', '云南', '西藏', '陕西', '甘肃'],
  ...['青海', '宁夏', '新疆', '香港', '澳门', '台湾'],
])

/** Cities that national agencies treat as provinces (计划单列市): 厦门证监局. */
export const SEPARATE_CITIES: ReadonlySet<string> = new Set(['大连', '宁波', '厦门', '青岛', '深圳'])

/** Cities whose names, without 市, end as a town's. */
export const CITIES_LIKE_TOWNS = ['新乡', '萍乡', '景德镇'] as const

/** Levels side by side: several units, not one. */
export const SEVERAL_LEVELS: ReadonlySet<string> = new Set([
  '省市',
  '市区',
  '市县',
  '县市',
  '县区',
  '区县',
  '县市区',
  '市县区',
  '省市县',
  '省市区',
  '乡镇',
  '两区',
  '两县',
  '两市',
  '三区',
  '三县',
  '镇街道',
  '乡镇街道',
  '镇',
  '乡',
  '街道',
])

/** Words before 镇, 乡, 街道 … that name none: 重点镇, 试点街道. */
export const NO_PLACE_NAMES: ReadonlySet<string> = new Set([
  ...['重点', '中心', '建制', '试点', '示范', '涉农', '沿江', '沿海', '特色', '相邻', '所在', '全部'],
  ...['三个', '两个', '四个', '五个', '十个', '辖区', '属地', '本地', '当地', '农村', '城市', '民族'],
])
