/**
 * Private-use characters of GB 18030-2000 and GBK 1.0 that now have code points of their own: first code point, then
 * what it and those after it are (GB 18030-2022, tables of the two-byte part; Unicode 4.1 and 8.0 for the last of them).
 */
const GB18030: readonly (readonly [number, string])[] = [
  [0xe5e5, '\u3000'],
  [0xe76c, '€'],
  [0xe78d, '\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19'],
  [0xe7c7, '\u1e3f\u01f9'],
  [0xe7e7, '\u303e⿰⿱⿲⿳⿴⿵⿶⿷⿸⿹⿺⿻'],
  [
    0xe815,
    '⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋\u9fb4㖞㘚㘎⺌⺗㥮㤘\u9fb5㧏㧟㩳㧐\u9fb6\u9fb7㭎㱮㳠⺧𡗗\u9fb8⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌\u9fb9' +
      '䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶\u9fba𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮\u9fbb',
  ],
]

/**
 * Where programs keep the symbol fonts of Windows, U+F020–U+F0FF: the bullets, boxes, ticks and arrows of Wingdings that
 * notices are typed with, and of Symbol where Wingdings has nothing that a notice holds. The font itself is not told.
 */
const SYMBOL_FONTS: readonly (readonly [number, string])[] = [
  [0xf06c, '●'],
  [0xf06d, '○'],
  [0xf06e, '■'],
  [0xf06f, '□'],
  [0xf070, '□'],
  [0xf071, '❑❒'],
  [0xf074, '◆◆❖'],
  [0xf081, '①②③④⑤⑥⑦⑧⑨⑩'],
  [0xf08c, '❶❷❸❹❺❻❼❽❾❿'],
  [0xf09f, '•'],
  [0xf0a1, '○'],
  [0xf0a7, '▪□'],
  [0xf0ab, '★'],
  [0xf0b0, '°±'],
  [0xf0b4, '×'],
  [0xf0b7, '•÷≠'],
  [0xf0d8, '➢'],
  [0xf0df, '←→↑↓'],
  [0xf0e8, '➔'],
  [0xf0f0, '⇨'],
  [0xf0fb, '✗✓☒☑'],
]

/** From a private-use character to the one of Unicode that it stands for. */
export const PRIVATE_USE: ReadonlyMap<string, string> = new Map(
  [...GB18030, ...SYMBOL_FONTS].flatMap(([start, characters]) =>
    Array.from(characters, (character, i): [string, string] => [String.fromCharCode(start + i), character]),
  ),
)
