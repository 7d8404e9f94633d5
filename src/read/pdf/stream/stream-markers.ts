/** How a cell with a number of its own begins: "（一）", "二、", "3.". */
export const MARKER = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十⼀⼆⼋⼗]{1,3})[)）.．、]/u
/** How a section's heading begins: "一、", "（二）". */
export const SECTION =
  /^(?:[一二三四五六七八九十⼀⼆⼋⼗]{1,3}、|[（(][一二三四五六七八九十⼀⼆⼋⼗]{1,3}[)）])/u
/** A row number by itself: "12", "3.", "（三）". */
export const ROW_NUMBER = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]?$/u
