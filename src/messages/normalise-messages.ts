/** Diagnostics of normalising. */
export const NORMALISE_MESSAGES = {
  'traditional-converted': {
    severity: 'info',
    zh: '已把 {count} 个繁体字转为简体',
    en: '{count} Traditional characters were converted to Simplified',
  },
  'mojibake-repaired': {
    severity: 'info',
    zh: '还原了 {count} 处按错误编码读出的乱码，例如「{from}」→「{to}」',
    en: 'put right {count} runs of text that were read in another character set, for example "{from}" → "{to}"',
  },
  'taiwan-terms-replaced': {
    severity: 'info',
    zh: '已把 {count} 处台湾用语改为大陆用语，例如「{from}」→「{to}」',
    en: '{count} words of Taiwan were replaced by those of the mainland, for example "{from}" → "{to}"',
  },
  'tag-remnants-removed': {
    severity: 'info',
    zh: '去掉了 {count} 处网页代码的残余，并补回其前受损的标点，例如「{from}」→「{to}」',
    en: 'removed {count} remnants of web page source and mended the marks before them, for example "{from}" → "{to}"',
  },
  'glosses-removed': {
    severity: 'info',
    zh: '去掉了 {count} 处夹在字后的注音，例如「{from}」→「{to}」',
    en: 'removed {count} pinyin glosses, for example "{from}" → "{to}"',
  },
  'byte-shifts-repaired': {
    severity: 'info',
    zh: '修复了 {count} 处错位的编码，例如「{from}」→「{to}」',
    en: 'repaired {count} runs of text that were read one byte off, for example "{from}" → "{to}"',
  },
  'doubled-punctuation-mended': {
    severity: 'info',
    zh: '合并了 {count} 处重复的标点',
    en: 'mended {count} doubled punctuation marks',
  },
  'private-use-characters': {
    severity: 'warning',
    zh: '有 {count} 个字符只有造字的字体才认得，原样保留：{quote}',
    en: '{count} characters are known only to the font they were made for, and were kept: {quote}',
  },
  'text-unrepairable': {
    severity: 'warning',
    zh: '有文字受损而无法修复：「{quote}」',
    en: 'damaged text could not be repaired: "{quote}"',
  },
  'more-unrepairable': {
    severity: 'warning',
    zh: '另有 {count} 处文字受损而无法修复',
    en: 'damaged text could not be repaired in {count} more places',
  },
  'printed-text-unknown': {
    severity: 'info',
    zh: '有 {count} 处文字未能对应到原文，保留整理后的写法，例如「{quote}」',
    en: '{count} texts could not be traced to the printed text and stay as cleaned, for example "{quote}"',
  },
} as const
