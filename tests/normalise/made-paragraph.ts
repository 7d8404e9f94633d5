import { pick } from './damage.js'

/*
 * A small grammar of work plans: paragraphs that nobody wrote, of the words that such plans are made of. {name} is
 * replaced by one of the list of that name.
 */
const GRAMMAR: Readonly<Record<string, readonly string[]>> = {
  paragraph: [
    '　　{number}{heading}。{sentence}{sentence}{units}',
    '　　{number}{heading}。{sentence}{sentence}{sentence}{units}',
    '　　{small}{heading}。{sentence}{units}',
    '　　{sentence}{sentence}{sentence}',
    '{sentence}{sentence}',
    '{number}{heading}',
    '　　{heading}。{list}{sentence}',
  ],
  number: ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）', '（九）', '（十一）', '（十二）', '（二十）'],
  small: ['1.', '2.', '3．', '12.', '4、', '（1）', '（5）', '一是', '二是'],
  heading: [
    '{verb}{object}',
    '{verb}{object}{noun}',
    '{verb}{field}{object}',
    '围绕{field}{verb}{object}',
    '{verb}{field}信息公开',
    '{adverb}{verb}{object}',
  ],
  sentence: [
    '{adverb}{verb}{field}{object}，{verb}{object}，{result}。',
    '{who}要{adverb}{verb}{object}，{verb}{field}{noun}。',
    '{who}负责{verb}{object}，{deadline}完成。',
    '凡{field}{object}有变化的，{who}应当在{count}个工作日内更新。',
    '对{field}方面的{object}，{adverb}向社会公布{noun}和{noun}。',
    '依托“{platform}”，{verb}{object}，{result}。',
    '按照《{law}》，{verb}{field}{object}；{verb}{object}。',
    '{deadline}，{field}{object}{verb}率达到{count}%以上。',
    '全年{verb}{object}不少于{count}次，{result}。',
    '把{field}{object}列成清单，逐项写明{noun}、{noun}和{noun}。',
    '重点{verb}{field}、{field}、{field}等{object}。',
    '没有{object}的，要在{deadline}补齐，并说明原因。',
    '群众不满意的{object}，由{who}重新办理，结果记入{noun}。',
    '{who}每{period}抽查一次{object}，发现问题当场改正。',
  ],
  list: ['主要是：{field}、{field}、{field}。', '包括{object}、{object}；{object}。', '一是{verb}{object}，二是{verb}{object}。'],
  units: ['', '（{who}）', '（责任单位：{who}、{who}）', '（牵头单位：{who}；配合单位：{who}、{who}）', '({who}负责)', ''],
  verb: [
    '推进', '完善', '加强', '做好', '规范', '优化', '落实', '深化', '公开', '健全', '建立', '扩大', '提升', '整理', '编制', '更新', '发布', '解读', '统一', '清理', '征求', '改进', '压缩', '核对', '宣传', '汇总', '检查', '培训', '督办', '打通', '修订', '细化',
  ],
  adverb: ['及时', '持续', '认真', '全面', '逐步', '主动', '深入', '切实', '定期', '严格', '分类', '依法', '同步', '稳妥'],
  object: [
    '政策文件', '办事指南', '补贴发放结果', '权责清单', '预算和决算', '施工进度', '收费标准', '会议决定', '应急预案', '招标结果', '服务热线', '网上大厅', '图书借阅办法', '农贸市场摊位', '河道保洁', '公交线路', '电梯检验记录', '学位分配方案', '救助名册', '环境监测数据', '意见箱', '政务新媒体', '规范性文件', '公示栏', '考核办法', '听证记录', '档案目录', '用地批复', '水质报告', '窗口人员', '调解案例', '体检项目', '灌溉用水', '果树病虫害防治', '志愿者招募', '路灯维修', '垃圾分类', '旧楼加装电梯',
  ],
  field: [
    '教育', '医疗卫生', '社会救助', '养老服务', '农村危房改造', '城市供水', '食品安全', '环境保护', '公共交通', '安全生产', '招商引资', '乡村道路', '义务教育', '劳动就业', '税收优惠', '财政资金', '土地征收', '旅游市场', '防汛抗旱', '文化活动', '科技创新', '消防', '畜牧养殖', '社区治理', '不动产登记', '重大工程', '物业管理', '气象预报', '市场监管', '停车',
  ],
  noun: ['进度', '标准', '依据', '流程', '名单', '经办人员', '联系电话', '结果', '台账', '时限', '效果', '范围', '责任', '样式', '来源', '评价', '说明', '用途', '金额', '地址'],
  who: [
    '各镇街', '市财政局', '县教育局', '各有关部门', '区住房和城乡建设局', '市卫生健康委', '县水务局', '市政府办公室', '各乡镇人民政府', '区市场监管局', '市交通运输局', '县司法局', '市大数据中心', '区档案馆', '市农业农村局', '县民政局', '各街道办事处', '市林业局', '县融媒体中心', '市行政审批局',
  ],
  deadline: ['6月底前', '9月30日前', '年底前', '上半年', '第三季度', '2023年12月底前', '每月10日前', '长期坚持', '11月中旬', '“十四五”期间'],
  result: ['方便群众查询', '接受社会监督', '让企业少跑路', '做到应公开尽公开', '确保数据准确', '避免重复填报', '提高办事效率', '形成工作合力', '不留死角', '取得实际成效', '切实减轻基层负担', '结果记入档案'],
  platform: ['一件事一次办', '村村通', '互联网+监督', '掌上办', '12345热线', '邻里议事厅', '阳光账本', 'App'],
  law: ['档案管理办法', '条例', '关于改进窗口服务的意见', '公共场所管理规定', '信息更新办法（试行）', '村务公开细则'],
  count: ['3', '5', '7', '12', '20', '95', '100', '三', '十五'],
  period: ['月', '季度', '半年', '周'],
}
const SLOT = /\{(\w+)\}/g

/** A paragraph of a work plan, Simplified. */
export function makeParagraph(random: () => number): string {
  return fill('{paragraph}', random)
}

function fill(template: string, random: () => number): string {
  return template.replace(SLOT, (_, name: string) => fill(pick(random, GRAMMAR[name] ?? []), random))
}
