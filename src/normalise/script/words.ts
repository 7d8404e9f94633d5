/*
 * What opencc-js leaves or gets wrong, as far as text of an office is concerned. A pair is what stands in Traditional
 * text and what an office of the mainland writes; the two are equally long.
 */

/** Printing variants, one character each, that opencc knows only in another form. */
const VARIANT_PAIRS = `
靑青 淸清 値值 囘回 廻回 衹只 祇只 倣仿 牠它 衞卫 敍叙 枱台 粧妆 糭粽 濬浚 澂澄 汚污 彊强 尅克 賸剩 揹背 伕夫 暱昵 鎗枪 燄焰 痺痹
鎻锁 摀捂 姪侄 砲炮 濶阔 脗吻 攷考 敺驱 暎映 朶朵 櫈凳 毬球 煖暖 畧略 痲麻 碁棋 菓果 蔴麻 覩睹 觔斤 諠喧 鑛矿 閙闹 隄堤 隣邻 騐验
鬪斗 劵券 勦剿 堦阶 壻婿 寃冤 寳宝 廐厩 徧遍 恠怪 慙惭 懽欢 抝拗 挿插 搥捶 曁暨 槪概 槩概 欵款 歛敛 氷冰 涖莅 涙泪 湼涅 熖焰 燐磷
犂犁 瑠琉 瓌瑰 甁瓶 畊耕 盌碗 瞇眯 硏研 秊年 稉粳 穨颓 窓窗 簒篡 緜绵 縂总 纎纤 缾瓶 肎肯 胷胸 脇胁 膓肠 舩船 荳豆 萠萌 虵蛇 襃褒
覔觅 謌歌 譌讹 躭耽 輙辄 辢辣 逈迥 郞郎 酧酬 閧哄 隂阴 隷隶 靣面 韮韭 頼赖 飜翻 鬀剃 鴈雁 鶏鸡 黙默 鼇鳌`

/** Words whose characters are other ones than by themselves, or that opencc takes for a name or for classical Chinese. */
const WORD_PAIRS = `
若乾 若干
甚麼 什么
座標 坐标
想像 想象
徵調 征调
規畫 规划
企畫 企划
策畫 策划
覆函 复函
覆查 复查
覆核 复核
覆審 复审
覆檢 复检
覆議 复议
覆驗 复验
薰陶 熏陶
薰染 熏染
鉅子 巨子
神祇 神祇
二噁英 二噁英
显著 显著
專著 专著
土著 土著
論著 论著
卓著 卓著
昭著 昭著
編著 编著
譯著 译著
原著 原著
遺著 遗著
撰著 撰著
雜著 杂著
新著 新著
拙著 拙著
著文 著文
著譯 著译
較著 较著
見微知著 见微知著
`

/** The usual form of a printing variant. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  VARIANT_PAIRS.trim()
    .split(/\s+/)
    .map(([from = '', to = '']): [string, string] => [from, to]),
)

/** What the mainland writes for a word in Traditional script. */
export const WORDS: ReadonlyMap<string, string> = parsePairs(WORD_PAIRS)

/** Reads a table of two words a line. */
export function parsePairs(lines: string): Map<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([from = '', to = '']): [string, string] => [from, to]),
  )
}
