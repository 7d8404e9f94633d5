// Writes src/language/{bigram,reading}-data.ts, the tables that tell Chinese text from damage.
//
//   node scripts/build-language-data.mjs JIEBA_DICT PINYIN_DICT
//
// JIEBA_DICT   dict.txt of the npm package @node-rs/jieba (MIT): word, frequency, part of speech
// PINYIN_DICT  dist/esm/data/dict1.mjs of the npm package pinyin-pro (MIT): readings → characters
// Neither package is needed to build or run gongkai.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** So many pairs of characters are kept; the file stays under 200 KB. */
const PAIRS = 46_000
/** Words of official documents that a general word list has seldom or not at all, and the weight they get. */
const TERM_WEIGHT = 1500
const TERMS = `政务公开 政务服务 政务新媒体 政务舆情 政府网站 政府公报 信息公开 主动公开 依申请公开 全流程公开 基层政务公开 标准化规范化
政策解读 政策咨询 政策文件 政策措施 政策落地 重大战略 重大决策 重点领域 重点任务 营商环境 放管服 双随机一公开 一网通办 跨省通办 最多跑一次
三审三校 先审后发 三公经费 三重一大 四议两公开 两不愁三保障 四好农村路 一窗受理 一件事一次办 双公示 五公开 三农 两化融合 一卡通 互联网+政务 十四五规划 高质量发展 供给侧结构性改革 乡村振兴 脱贫攻坚 减税降费 惠民惠农
疫情防控 常态化防控 复工复产 稳就业保就业 市场主体 中小微企业 涉企收费 公共服务 公共资源交易 政府采购 行政执法公示 行政审批 行政许可 行政处罚
行政规范性文件 权责清单 负面清单 目录清单 办事指南 证明事项告知承诺 政府性基金 预决算公开 债务限额 绩效目标 征地补偿 生态环境 安全生产 食品药品
教育领域 医疗卫生 社会救助 养老服务 住房保障 公共法律服务 公共文化服务 供水供电供气 公共交通 应急管理 自然灾害 突发公共事件 舆情回应 热点回应
解疑释惑 新闻发布会 在线访谈 图文解读 多样化解读 公众参与 意见征集 听证座谈 政民互动 政务热线 便民服务 政务公开专区 信息查询 集约化建设
信息安全 隐私保护 保密审查 公文属性 源头认定 属性认定 动态调整 统筹推进 组织领导 压实责任 协调配合 督促检查 考核评估 业务培训 队伍建设
牵头单位 责任单位 配合单位 责任部门 责任科室 各有关部门 各县区人民政府 各乡镇 街道办事处 管委会 经开区 高新区 市直各部门 各直属机构 驻市单位
发改委 工信局 财政局 人社局 自然资源局 生态环境局 住建局 交通运输局 水利局 农业农村局 商务局 文旅局 卫健委 应急局 审计局 市场监管局 统计局
医保局 行政审批局 司法局 民政局 教育局 科技局 公安局 信访局 机关事务局 大数据局 金融办 政府办公室 编办 税务局 气象局 残联 团委 妇联
年底前 每季度 持续推进 长期坚持 按职责分工负责 分别负责落实 贯彻落实 结合实际 现印发给你们 请认真贯彻执行 提质增效 质效 进一步 抓好 落细 见行见效`

/** Natural logarithms are kept as whole steps, so a digit is enough. */
const MAX_PAIR_COST = 9

const HAN_WORD = /^[\u4e00-\u9fff]+$/

function readWords(path) {
  const words = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word]) => HAN_WORD.test(word ?? ''))
    .map(([word, frequency]) => [word, Number(frequency)])
  return [...words, ...terms().map((term) => [term, TERM_WEIGHT])]
}

function terms() {
  return TERMS.split(/\s+/).flatMap((term) => term.match(/[\u4e00-\u9fff]+/g) ?? [])
}

function count(words) {
  const single = new Map()
  const pairs = new Map()
  const add = (map, key, n) => map.set(key, (map.get(key) ?? 0) + n)
  for (const [word, frequency] of words) {
    for (const character of word) add(single, character, frequency)
    for (let i = 1; i < word.length; i++) add(pairs, word.slice(i - 1, i + 1), frequency)
  }
  return { single, pairs }
}

/** 'd…' groups: a cost in nats (a digit or a letter, base 36) and the characters that have it. */
function groups(entries) {
  const byCost = new Map()
  for (const [character, cost] of entries) byCost.set(cost, (byCost.get(cost) ?? '') + character)
  return [...byCost]
    .sort(([a], [b]) => a - b)
    .map(([cost, characters]) => cost.toString(36) + [...characters].sort().join(''))
    .join('')
}

function bigramData({ single, pairs }) {
  const total = [...single.values()].reduce((a, b) => a + b, 0)
  const known = [...single].filter(([, n]) => n >= 30).sort(([a], [b]) => (a < b ? -1 : 1))
  const costs = known.map(([character, n]) => [character, Math.round(-Math.log(n / total))])
  const kept = [...pairs].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, PAIRS)
  const followers = new Map()
  for (const [pair, n] of kept) {
    const cost = Math.min(MAX_PAIR_COST, Math.round(-Math.log(n / single.get(pair[0]))))
    followers.set(pair[0], [...(followers.get(pair[0]) ?? []), [pair[1], cost]])
  }
  const lines = [...followers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([first, next]) => first + groups(next))
  return { singles: groups(costs), lines, known: new Set(known.map(([character]) => character)) }
}

function readingData(path, known) {
  const readings = new Map()
  const entry = /^\s*'?([a-zü\u00e0-\u01dc\u1e3f\u0144\u0148 ]+)'?: \[([^\]]*)\]/gmu
  for (const [, names, characters] of readFileSync(path, 'utf8').matchAll(entry))
    for (const [, character] of characters.matchAll(/'([^']+)'/gu))
      if (known.has(character))
        for (const name of names.split(' ')) readings.set(name, (readings.get(name) ?? '') + character)
  return [...readings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, characters]) => name + characters)
}

/** Both word lists are under the MIT licence, which asks to be named. */
const HEADER = `// Written by scripts/build-language-data.mjs; not by hand. Counted from two word lists under the MIT licence:
// jieba's dict.txt (Sun Junyi; as packed by LongYinan in @node-rs/jieba) and the readings of pinyin-pro (zh-lx).
`

function write(name, parts) {
  const path = fileURLToPath(new URL(`../src/language/${name}`, import.meta.url))
  writeFileSync(path, `${HEADER}\n${parts.join('\n')}`)
}

const constant = (name, comment, lines) =>
  `/** ${comment} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`\n`

const [dictionary, pinyin] = process.argv.slice(2)
const { singles, lines, known } = bigramData(count(readWords(dictionary)))
write('bigram-data.ts', [
  constant('TERMS', 'Terms of the trade that four characters tell.', [
    terms()
      .filter((term) => term.length > 3)
      .join(' '),
  ]),
  constant('SINGLE_COSTS', 'Groups of a cost (nats, base 36) and the characters that have it.', [singles]),
  constant(
    'PAIR_COSTS',
    'A line a first character, then groups of a cost (nats) and the characters after it.',
    lines,
  ),
])
write('reading-data.ts', [
  constant(
    'READINGS',
    'A line a reading, then the Simplified characters read so.',
    readingData(pinyin, known),
  ),
])
