/** Characters of the words by which readers know headings and lines of a page, Traditional and Simplified. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  `佈布 來来 係系 們们 備备 內内 別别 務务 問问 單单 噹当 圖图 寶宝 導导 彆别 復复 掃扫 擊击 數数 時时 構构 標标 機机 檔档 欄栏 權权 沒没 況况 準准 瀏浏 無无 現现 當当 發发 碼码 礙碍 糾纠 網网 編编 繫系 聯联 舉举 處处 號号 術术 製制 複复 視视
  覽览 訪访 話话 註注 証证 證证 認认 識识 護护 讀读 責责 載载 輯辑 辦办 迴回 進进 郵邮 錯错 鏈链 門门 閉闭 開开 間间 閱阅 閲阅 關关 電电 頁页 頂顶 項项 領领 題题 類类 體体 點点`
    .split(/\s+/)
    .map(([traditional = '', simplified = '']): [string, string] => [traditional, simplified]),
)
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')
/** 責(zé)任 */
const GLOSS = /(?<=[\u4e00-\u9fff])[(（][a-zà-ǜ]{1,7}[)）]/g

/**
 * A heading or a line of a page as it would stand in a Simplified copy, for comparing: 責(zé)任單位 is 责任单位.
 * Readers know a few words only, and those are Simplified in their tables; the text itself is cleaned later.
 */
export function simplifyWords(text: string): string {
  return text.replace(GLOSS, '').replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character)
}
