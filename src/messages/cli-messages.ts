import type { MessageText } from './text.js'

/** What the command line says: help, usage errors, progress. */
export const CLI_MESSAGES = {
  about: {
    zh: '把政务公开工作要点等通知（PDF、Word、网页、文本）读成结构化数据：任务、单位、时限和出处',
    en: 'Reads Chinese government work plans (PDF, Word, web pages, text) into data: tasks, units, deadlines, places',
  },
  examples: {
    zh: `示例：
  gongkai parse notice.pdf                       输出 JSON
  gongkai parse notice.docx --format table       在终端里看
  gongkai parse plans/*.pdf -o plans.csv         用 Excel 或 WPS 打开
  gongkai inspect notice.pdf                     看读到了哪些段落和表格
  gongkai schema                                 JSON 的格式说明
`,
    en: `Examples:
  gongkai parse notice.pdf                       print JSON
  gongkai parse notice.docx --format table       read it in the terminal
  gongkai parse plans/*.pdf -o plans.csv         open it in Excel or WPS
  gongkai inspect notice.pdf                     see which paragraphs and tables were read
  gongkai schema                                 what the JSON looks like
`,
  },
  exitCodes: {
    zh: `退出码：
  0 完成   1 有发现   2 用法错误、单位名录有错或无法写出   3 读不了   4 只读出一部分，或没有任务   70 程序缺陷
`,
    en: `Exit codes:
  0 done   1 findings   2 usage, bad list of units, or cannot write   3 cannot read   4 read but partly, or no task   70 bug
`,
  },
  parse: { zh: '读出通知里的任务', en: 'read the tasks of a notice' },
  parseExamples: {
    zh: `示例：
  gongkai parse notice.pdf                       一个文件：一个 JSON 对象
  gongkai parse 2023.docx 2024.pdf               几个文件：一个 JSON 数组，读不了的略过并报错
  gongkai parse notice.pdf --format ndjson       每行一个任务，前面是文件名、标题和年度
  gongkai parse notice.pdf -o tasks.csv          格式由扩展名决定
  gongkai parse notice.pdf --units units.json    加上自己的单位名录
  curl -s URL | gongkai parse -                  读标准输入
`,
    en: `Examples:
  gongkai parse notice.pdf                       one file: one JSON object
  gongkai parse 2023.docx 2024.pdf               several: one JSON array; a bad file is reported and left out
  gongkai parse notice.pdf --format ndjson       one task a line, the file, title and year in front
  gongkai parse notice.pdf -o tasks.csv          the extension tells the format
  gongkai parse notice.pdf --units units.json    with a list of your own units
  curl -s URL | gongkai parse -                  read standard input
`,
  },
  inspect: { zh: '看读到了哪些段落和表格', en: 'show the paragraphs and tables that were read' },
  inspectExamples: {
    zh: `示例：
  gongkai inspect notice.pdf                     逐块列出，表格画成网格（← ↑ 表示被合并的格）
  gongkai inspect notice.pdf --format json       文档模型，另附 "tables"
`,
    en: `Examples:
  gongkai inspect notice.pdf                     block by block, tables as grids (← ↑ are merged places)
  gongkai inspect notice.pdf --format json       the document model, and its "tables" once more
`,
  },
  schema: { zh: '输出 JSON Schema（2020-12）', en: 'print the JSON Schema (2020-12)' },
  schemaExamples: {
    zh: `示例：
  gongkai schema                                 parse 输出的格式
  gongkai schema document                        inspect --format json 输出的格式
  gongkai schema units                           parse --units 读入的格式
`,
    en: `Examples:
  gongkai schema                                 of what parse prints
  gongkai schema document                        of what inspect --format json prints
  gongkai schema units                           of what parse --units reads
`,
  },
  filesArgument: { zh: '文件，- 为标准输入', en: 'files, - for standard input' },
  fileArgument: { zh: '文件，- 为标准输入', en: 'a file, - for standard input' },
  schemaArgument: { zh: '{names}，默认 {first}', en: '{names}; {first} unless told' },
  formatOption: { zh: '输出格式：{formats}', en: 'output format: {formats}' },
  formatItem: { zh: '{name}（{purpose}）', en: '{name} ({purpose})' },
  outputOption: {
    zh: '写入文件（整个写成才替换），不给 --format 时由扩展名决定格式',
    en: 'write to a file, whole or not at all; without --format its extension tells the format',
  },
  unitsOption: {
    zh: '自己的单位名录（JSON 数组，格式见 gongkai schema units），优先于内置名录',
    en: 'your own list of units, a JSON array (see gongkai schema units); it wins over the built-in one',
  },
  keepTextOption: {
    zh: '保留原文的写法（繁体、注音、受损处），只在识别时用整理后的文字',
    en: 'keep the text as printed (Traditional, glosses, damage); only finding works on clean text',
  },
  mainlandTermsOption: {
    zh: '把台湾用语也改为大陆用语（網際網路：互联网）',
    en: "turn Taiwan's words, not only its characters, into those of the mainland",
  },
  langOption: { zh: '提示语言：zh、en', en: 'language of messages: zh, en' },
  colorOption: { zh: '不用颜色（NO_COLOR 亦可）', en: 'no colours (as does NO_COLOR)' },
  helpOption: { zh: '显示帮助', en: 'show help' },
  helpCommand: { zh: '显示某个命令的帮助', en: 'show the help of a command' },
  versionOption: { zh: '显示版本', en: 'show the version' },
  reading: { zh: '正在读取 {name}（{index}/{total}）', en: 'reading {name} ({index}/{total})' },
  errorLine: { zh: '{what}；{hint}', en: '{what}; {hint}' },
  internalError: {
    zh: '程序出错（{reason}）；这是 gongkai {version} 的缺陷，请报告并附上文件；设 GONGKAI_DEBUG=1 可看详情',
    en: 'gongkai failed ({reason}); this is a bug in gongkai {version}, please report it with the file; GONGKAI_DEBUG=1 shows where',
  },
} as const satisfies Record<string, MessageText>

/** What commander puts into help, by its own English words. */
export const HELP_TITLES: Readonly<Record<string, MessageText>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Global Options:': { zh: '通用选项：', en: 'Global options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
  '[options]': { zh: '[选项]', en: '[options]' },
  '[command]': { zh: '[命令]', en: '[command]' },
}

/** Mistakes in how the command was called; all end with exit code 2. */
export const USAGE_MESSAGES = {
  'unknown-option': { zh: '没有选项 {given}', en: 'no option {given}' },
  'unknown-command': { zh: '没有命令 {given}', en: 'no command {given}' },
  'missing-argument': { zh: '缺少参数 {given}', en: 'missing argument {given}' },
  'missing-value': { zh: '选项 {given} 后面缺少值', en: 'option {given} needs a value' },
  'invalid-value': {
    zh: '{option} 不能是 {given}，可选：{choices}',
    en: '{option} cannot be {given}; choices: {choices}',
  },
  'excess-arguments': { zh: '参数太多', en: 'too many arguments' },
  'bad-usage': { zh: '用法错误（{given}）', en: 'wrong usage ({given})' },
  'output-is-input': {
    zh: '{output} 也是输入文件，不能覆盖；请换一个输出文件名',
    en: '{output} is an input too and would be overwritten; choose another name',
  },
  'output-format-unknown': {
    zh: '看不出 {output} 要什么格式；请加 --format',
    en: 'cannot tell the format of {output}; add --format',
  },
  'output-not-written': {
    zh: '无法写入 {output}（{reason}）；没有留下任何文件',
    en: 'cannot write {output} ({reason}); no file was left behind',
  },
  'stdout-not-written': {
    zh: '无法写到标准输出（{reason}）',
    en: 'cannot write to standard output ({reason})',
  },
  'stdin-twice': { zh: '标准输入（-）只能给一次', en: 'standard input (-) can be given once only' },
} as const satisfies Record<string, MessageText>

/** What to do about a mistake. */
export const USAGE_HINTS = {
  suggestion: { zh: '是不是 {suggestion}？', en: 'did you mean {suggestion}?' },
  parse: { zh: '是不是 gongkai parse {given}？', en: 'did you mean gongkai parse {given}?' },
  help: { zh: '用 gongkai --help 查看用法', en: 'see gongkai --help' },
} as const satisfies Record<string, MessageText>

/** Why the system would not open or write a file, by its error code. */
export const SYSTEM_REASONS: Readonly<Record<string, MessageText>> = {
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '不允许', en: 'not permitted' },
  EISDIR: { zh: '是文件夹', en: 'is a folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'part of the path is not a folder' },
  ENOENT: { zh: '文件夹不存在', en: 'no such folder' },
  ENOSPC: { zh: '磁盘已满', en: 'no space left' },
  EROFS: { zh: '磁盘只读', en: 'read-only disk' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'name too long' },
  ELOOP: { zh: '链接成环', en: 'too many links' },
  EMFILE: { zh: '打开的文件太多', en: 'too many open files' },
  EIO: { zh: '磁盘读写错误', en: 'input/output error' },
}
