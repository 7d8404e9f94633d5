import type { MessageText } from './text.js'

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
} as const satisfies Record<string, { what: MessageText; hint: MessageText }>

/** Code of an error that a caller can act on. */
export type ErrorCode = keyof typeof ERROR_MESSAGES
