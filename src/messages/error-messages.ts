import type { MessageText } from './text.js'

/** How an error is said. */
export interface ErrorMessage {
  what: MessageText
  /** Said in its place where there is no {value}, because a key is missing. */
  missing?: MessageText
  hint: MessageText
}

/** Every error: what is wrong, and what to do about it. Codes are part of the public interface. */
export const ERROR_MESSAGES = {
  'file-not-found': {
    what: { zh: '找不到文件', en: 'no such file' },
    hint: { zh: '请检查路径', en: 'check the path' },
  },
  'not-readable': {
    what: { zh: '无法打开（{reason}）', en: 'cannot be opened ({reason})' },
    hint: { zh: '请检查权限，并确认不是文件夹', en: 'check its permissions, and that it is not a folder' },
  },
  'empty-file': {
    what: { zh: '文件是空的', en: 'the file is empty' },
    hint: { zh: '请重新下载或另存', en: 'download or save it again' },
  },
  'unknown-format': {
    what: { zh: '认不出这是什么文件', en: 'the kind of file is not known' },
    hint: {
      zh: '可读 PDF、DOCX、HTML 和纯文本，请另存为其中一种',
      en: 'PDF, DOCX, HTML and plain text are read; save it as one of these',
    },
  },
  'unsupported-doc': {
    what: { zh: '这是旧版 Word 文件（.doc）', en: 'this is a legacy Word file (.doc)' },
    hint: { zh: '请用 Word 或 WPS 另存为 .docx 或 PDF', en: 'save it as .docx or PDF in Word or WPS' },
  },
  'unsupported-wps': {
    what: { zh: '这是 WPS 文字文件（.wps）', en: 'this is a WPS Writer file (.wps)' },
    hint: { zh: '请用 WPS 另存为 .docx 或 PDF', en: 'save it as .docx or PDF in WPS' },
  },
  'unsupported-ofd': {
    what: { zh: '这是 OFD 版式文件（.ofd）', en: 'this is an OFD file (.ofd)' },
    hint: { zh: '请用 OFD 阅读器导出为 PDF', en: 'export it as PDF from an OFD reader' },
  },
  'unsupported-format': {
    what: { zh: '这是{kind}，还不能读', en: 'this is {kind}, which is not read' },
    hint: { zh: '请另存为 PDF、DOCX、HTML 或纯文本', en: 'save it as PDF, DOCX, HTML or plain text' },
  },
  encrypted: {
    what: { zh: '文件有密码', en: 'the file is protected by a password' },
    hint: { zh: '请去掉密码后再试', en: 'remove the password first' },
  },
  'damaged-file': {
    what: { zh: '文件已损坏，打不开（{reason}）', en: 'the file is damaged and cannot be opened ({reason})' },
    hint: { zh: '请重新下载', en: 'download it again' },
  },
  'too-large': {
    what: { zh: '文件太大：{size}，上限 {limit}', en: 'too large: {size}, the limit is {limit}' },
    hint: { zh: '请拆分后再试', en: 'split it first' },
  },
  'no-text-layer': {
    what: {
      zh: 'PDF 里没有文字（{pages} 页，应是扫描件）',
      en: 'the PDF holds no text ({pages} pages; probably a scan)',
    },
    hint: { zh: '请先做文字识别（OCR）', en: 'run OCR on it first' },
  },
  'garbled-text-layer': {
    what: { zh: '文字层是乱码，例如「{quote}」', en: 'its text is garbled, for example "{quote}"' },
    hint: { zh: '请换一份文件，或重新做文字识别（OCR）', en: 'get another copy, or run OCR again' },
  },
  'garbled-text': {
    what: {
      zh: '文字大半已成乱码，无法复原，例如「{quote}」',
      en: 'most of its text is garbled beyond repair, for example "{quote}"',
    },
    hint: { zh: '请向来源另取一份，保存时用 UTF-8', en: 'get another copy, and save it as UTF-8' },
  },
  'binary-as-text': {
    what: { zh: '不是文本文件，里面是二进制数据', en: 'not a text file: it holds binary data' },
    hint: { zh: '请确认文件没有下载错或改错扩展名', en: 'check the download and the file extension' },
  },
  'annex-missing': {
    what: {
      zh: '这只是印发通知，工作要点在附件里：「{annex}」',
      en: 'only a covering letter; the plan is in its annex: "{annex}"',
    },
    hint: { zh: '请下载附件后再解析', en: 'parse the annex instead' },
  },
  'no-tasks': {
    what: { zh: '没有找到任何任务', en: 'no task was found' },
    hint: {
      zh: '请用 gongkai inspect 查看读到了什么',
      en: 'see what was read with gongkai inspect',
    },
  },
  'units-not-json': {
    what: { zh: '不是 JSON，第 {line} 行读不通', en: 'not JSON: it cannot be read from line {line} on' },
    hint: {
      zh: '请改正并存为 UTF-8，格式见 gongkai schema units',
      en: 'mend it and save it as UTF-8; gongkai schema units says what it should hold',
    },
  },
  'units-not-list': {
    what: { zh: '不是 JSON 数组', en: 'not a JSON array' },
    hint: {
      zh: '请把单位写在一个数组里，格式见 gongkai schema units',
      en: 'write the units as an array; gongkai schema units says of what',
    },
  },
  'units-too-many': {
    what: { zh: '单位太多：{count} 个，上限 {limit} 个', en: '{count} units; the limit is {limit}' },
    hint: { zh: '请只留通知里会出现的单位', en: 'keep those that notices name' },
  },
  'units-invalid': {
    what: {
      zh: '第 {entry} 个单位的 {key} 不合格式：{value}',
      en: 'unit {entry}: {key} does not fit the format: {value}',
    },
    missing: { zh: '第 {entry} 个单位缺少 {key}', en: 'unit {entry}: {key} is missing' },
    hint: { zh: '格式见 gongkai schema units', en: 'see gongkai schema units' },
  },
  'plan-not-json': {
    what: {
      zh: '不是完整的 JSON，第 {line} 行读不通',
      en: 'not whole JSON: it cannot be read from line {line} on',
    },
    hint: {
      zh: '请用 gongkai parse FILE --format json 重新生成',
      en: 'make it again with gongkai parse FILE --format json',
    },
  },
  'plan-invalid': {
    what: {
      zh: '这份 JSON 不是工作要点：{key} 不合格式（{value}）',
      en: 'not a plan: {key} does not fit the format ({value})',
    },
    missing: { zh: '这份 JSON 不是工作要点：缺少 {key}', en: 'not a plan: {key} is missing' },
    hint: {
      zh: '请用 gongkai parse 生成，格式见 gongkai schema',
      en: 'make it with gongkai parse; gongkai schema says what it should hold',
    },
  },
  'plan-id-twice': {
    what: { zh: '两个任务的 id 相同：{id}', en: 'two tasks have the id {id}' },
    hint: { zh: '请让每个任务的 id 各不相同', en: 'give each task an id of its own' },
  },
  'plans-several': {
    what: { zh: '文件里有 {count} 份工作要点', en: '{count} plans in one file' },
    hint: {
      zh: '请一份一个文件，依次给出',
      en: 'save each in a file of its own, and name them one after the other',
    },
  },
  'baseline-not-json': {
    what: { zh: '不是 JSON，第 {line} 行读不通', en: 'not JSON: it cannot be read from line {line} on' },
    hint: {
      zh: '请改正，或用 gongkai diff --write-baseline 重新生成',
      en: 'mend it, or make it again with gongkai diff --write-baseline',
    },
  },
  'baseline-invalid': {
    what: { zh: '基线的 {key} 不合格式：{value}', en: 'baseline: {key} does not fit the format: {value}' },
    missing: { zh: '基线缺少 {key}', en: 'baseline: {key} is missing' },
    hint: { zh: '格式见 gongkai schema baseline', en: 'see gongkai schema baseline' },
  },
  'config-not-json': {
    what: { zh: '不是 JSON，第 {line} 行读不通', en: 'not JSON: it cannot be read from line {line} on' },
    hint: {
      zh: '请改正，格式见 gongkai schema config',
      en: 'mend it; gongkai schema config says what it should hold',
    },
  },
  'config-invalid': {
    what: { zh: '配置的 {key} 不合格式：{value}', en: 'config: {key} does not fit the format: {value}' },
    missing: { zh: '配置缺少 {key}', en: 'config: {key} is missing' },
    hint: { zh: '格式见 gongkai schema config', en: 'see gongkai schema config' },
  },
  'git-not-found': {
    what: {
      zh: '找不到这个文件；要从 git 里读，却找不到 git',
      en: 'no such file, and no git to read it from',
    },
    hint: { zh: '请检查路径，或安装 git', en: 'check the path, or install git' },
  },
  'git-path-not-found': {
    what: { zh: '找不到这个文件，git 里也没有（{reason}）', en: 'no such file, nor is it in git ({reason})' },
    hint: {
      zh: '请检查版本和路径；路径从仓库的顶层算起，以 ./ 开头则从当前文件夹算起',
      en: 'check the revision and the path; it starts at the top of the repository, with ./ at the current folder',
    },
  },
} as const satisfies Record<string, ErrorMessage>

/** Code of an error that a caller can act on. */
export type ErrorCode = keyof typeof ERROR_MESSAGES
