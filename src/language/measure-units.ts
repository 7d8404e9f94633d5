/**
 * How much a number needs beside it to be a target. `target`: nothing, whoever prints it measures (%, 个工作日);
 * `count`: an Arabic number or a comparator (30件, 至少一次); `limit`: a comparator, since 24小时 alone may be a name.
 */
export type UnitWeight = 'target' | 'count' | 'limit'

/** Words of a table row, a blank between them: long lists would fill the screen one word a line. */
const words = (list: string): readonly string[] => list.split(' ')

/** Units that targets are counted in. */
export const MEASURE_UNITS: Readonly<Record<UnitWeight, readonly string[]>> = {
  target: words('个百分点 百分点 个基点 % ％ ‰ 个工作日 工作日 个自然日 自然日 人次 元 倍'),
  count: [
    ...words('次 场次 场 期 轮 批次 批 篇 件 条 份 项 个 家 户 人 名 所 套 台 辆 座 处 间 张 部 册 门 类 种'),
    ...words('宗 例 支 艘 架 盏 根 棵 株 公里 米 平方公里 平方米 立方米 亩 公顷 吨 吨标准煤 公斤'),
    ...words('千瓦 千瓦时 课时 学时 学分'),
  ],
  limit: words('分钟 小时 个小时 天 日 周 个星期 个月 年 分'),
}
