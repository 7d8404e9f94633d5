/**
 * What radicals stand for: Unicode's EquivalentUnifiedIdeograph.txt (Unicode 14; the two blocks have not changed since 11).
 * The 214 Kangxi radicals in order, from U+2F00.
 */
const KANGXI =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴' +
  '廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿' +
  '目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵' +
  '邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠'

/** CJK Radicals Supplement: code point in hexadecimal, then the character. */
const SUPPLEMENT =
  '2E81厂 2E82乛 2E83乚 2E84乙 2E85亻 2E86冂 2E87𠘨 2E88刀 2E89刂 2E8A卜 2E8B㔾 2E8C小 2E8D小 2E8E兀 ' +
  '2E8F尣 2E90尢 2E91𡯂 2E92巳 2E93幺 2E94彑 2E95彐 2E96忄 2E97心 2E98扌 2E99攵 2E9B旡 2E9C日 2E9D月 ' +
  '2E9E歺 2E9F母 2EA0民 2EA1氵 2EA2氺 2EA3灬 2EA4爫 2EA5爫 2EA6丬 2EA7牛 2EA8犭 2EA9王 2EAA𤴔 2EAB目 ' +
  '2EAC示 2EAD礻 2EAE𥫗 2EAF糹 2EB0纟 2EB1罓 2EB2罒 2EB3㓁 2EB4冗 2EB5𦉫 2EB6羊 2EB7𦍌 2EB8𦍋 2EB9耂 ' +
  '2EBA肀 2EBB聿 2EBC肉 2EBD𦥑 2EBE艹 2EBF艹 2EC0艹 2EC1虎 2EC2衤 2EC3覀 2EC4西 2EC5见 2EC6角 2EC7𧢲 ' +
  '2EC8讠 2EC9贝 2ECA𧾷 2ECB车 2ECC辶 2ECD辶 2ECE辶 2ECF邑 2ED0钅 2ED1長 2ED2镸 2ED3长 2ED4门 2ED5𨸏 ' +
  '2ED6阝 2ED7雨 2ED8青 2ED9韦 2EDA页 2EDB风 2EDC飞 2EDD食 2EDE𩙿 2EDF飠 2EE0饣 2EE1𩠐 2EE2马 2EE3骨 ' +
  '2EE4鬼 2EE5鱼 2EE6鸟 2EE7卤 2EE8麦 2EE9黄 2EEA黾 2EEB斉 2EEC齐 2EED歯 2EEE齿 2EEF竜 2EF0龙 2EF1龜 ' +
  '2EF2亀 2EF3龟'

/** Where that file names the Traditional form although the printed glyph is the mainland one. */
const MAINLAND_FORMS: readonly (readonly [string, string])[] = [
  ['\u2f3e', '户'],
  ['\u2fad', '青'],
]

const KANGXI_START = 0x2f00

/** From a radical to the unified ideograph that looks like it. */
export const RADICALS: ReadonlyMap<string, string> = new Map([
  ...Array.from(KANGXI, (character, i): [string, string] => [
    String.fromCharCode(KANGXI_START + i),
    character,
  ]),
  ...SUPPLEMENT.split(' ').map((entry): [string, string] => [
    String.fromCharCode(Number.parseInt(entry.slice(0, 4), 16)),
    entry.slice(4),
  ]),
  ...MAINLAND_FORMS,
])
