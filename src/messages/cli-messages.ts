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
  gongkai diff 2023.docx 2024.pdf                两年的要点有什么变化
  gongkai inspect notice.pdf                     看读到了哪些段落和表格
  gongkai schema                                 JSON 的格式说明
`,
    en: `Examples:
  gongkai parse notice.pdf                       print JSON
  gongkai parse notice.docx --format table       read it in the terminal
  gongkai parse plans/*.pdf -o plans.csv         open it in Excel or WPS
  gongkai diff 2023.docx 2024.pdf                see what changed between two years' plans
  gongkai inspect notice.pdf                     see which paragraphs and tables were read
  gongkai schema                                 what the JSON looks like
`,
  },
  exitCodes: {
    zh: `退出码：
  0 完成   1 有发现   2 用法错误，单位名录、基线或配置有错，或无法写出   3 读不了   4 只读出一部分，或没有任务   70 程序缺陷
`,
    en: `Exit codes:
  0 done   1 findings   2 usage, bad units, baseline or config, or cannot write   3 cannot read   4 read but partly, or no task   70 bug
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
  diff: {
    zh: '比较两年的工作要点：增删、拆并、移动、改写了什么，改由谁、何时、多少',
    en: "tell what changed between two years' plans: tasks, units, deadlines, measures",
  },
  diffExamples: {
    zh: `示例：
  gongkai diff 2023.docx 2024.pdf                两年有什么变化
  gongkai diff 2022.pdf 2023.docx 2024.html      逐年比较，并列出每项任务的历年变化
  gongkai diff HEAD~1:plan.docx plan.docx        与 git 里上一版比较
  gongkai diff 2023.json 2024.json -o diff.html  parse 的结果也能比较；格式由扩展名决定
  gongkai diff a.pdf b.pdf --fail-on warning     有 warning 以上的变动时退出码为 1
  gongkai diff a.pdf b.pdf --severity task-reworded=none --severity task-added=error
  gongkai diff a.pdf b.pdf --write-baseline baseline.json
                                                 接受现有的变动；以后用 --baseline 只看新的
`,
    en: `Examples:
  gongkai diff 2023.docx 2024.pdf                what changed
  gongkai diff 2022.pdf 2023.docx 2024.html      year by year, and each task through the years
  gongkai diff HEAD~1:plan.docx plan.docx        with the version before in git
  gongkai diff 2023.json 2024.json -o diff.html  what parse printed; the extension tells the format
  gongkai diff a.pdf b.pdf --fail-on warning     exit code 1 where there are warnings or errors
  gongkai diff a.pdf b.pdf --severity task-reworded=none --severity task-added=error
  gongkai diff a.pdf b.pdf --write-baseline baseline.json
                                                 accept what there is; later --baseline tells what is new
`,
  },
  gitChanged: { zh: '{path}（{base} → {revision}）', en: '{path} ({base} → {revision})' },
  gitUnmerged: { zh: '{path}：尚未合并，无法比较', en: '{path}: not merged yet, nothing to compare' },
  gitNoFile: { zh: '无此文件', en: 'no file' },
  gitWorkTree: { zh: '工作区', en: 'work tree' },
  diffRules: { zh: '规则（级别可用 --severity 改）：', en: 'Rules (--severity changes their levels):' },
  diffExitCodes: {
    zh: `退出码：
  0 没有 --fail-on 所说级别以上的变动   1 有，或 --strict-baseline 发现无用的条目
  2 用法错误，单位名录、基线或配置有错，或无法写出   3 有计划读不了、没有读全或没有任务   70 程序缺陷
`,
    en: `Exit codes:
  0 no change of the level of --fail-on or above   1 there is one, or --strict-baseline found an idle entry
  2 usage, bad units, baseline or config, or cannot write   3 a plan cannot be read, or not wholly, or has no task   70 bug
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
  gongkai schema units                           --units 读入的格式
  gongkai schema diff                            diff --format json 输出的格式（三份以上为 history）
  gongkai schema baseline                        diff --baseline 读入的格式
  gongkai schema config                          gongkai.config.json 的格式
`,
    en: `Examples:
  gongkai schema                                 of what parse prints
  gongkai schema document                        of what inspect --format json prints
  gongkai schema units                           of what --units reads
  gongkai schema diff                            of what diff --format json prints (history: of three or more)
  gongkai schema baseline                        of what diff --baseline reads
  gongkai schema config                          of gongkai.config.json
`,
  },
  filesArgument: { zh: '文件，- 为标准输入', en: 'files, - for standard input' },
  fileArgument: { zh: '文件，- 为标准输入', en: 'a file, - for standard input' },
  baseArgument: {
    zh: '上年的计划：文件、parse 输出的 JSON、- 或 git 里的 REF:PATH',
    en: 'the earlier plan: a file, JSON that parse printed, -, or REF:PATH in git',
  },
  revisionArgument: { zh: '本年的计划，同上', en: 'the later plan, likewise' },
  moreArgument: { zh: '以后各年的计划', en: 'plans of the years after' },
  severityOption: {
    zh: '某种变动的级别，如 task-added=error；级别有 error、warning、info、none（不报告）；可多次给出',
    en: 'level of a kind of change, task-added=error; levels are error, warning, info, none (not told); repeatable',
  },
  failOnOption: {
    zh: '有这一级以上的变动时退出码为 1：error、warning、info；默认 never',
    en: 'exit code 1 where there is a change of this level or above: error, warning, info; never unless told',
  },
  baselineOption: {
    zh: '已接受的变动（格式见 gongkai schema baseline）；仍会列出，但不再计入',
    en: 'accepted changes (see gongkai schema baseline); still shown, but no longer counted',
  },
  writeBaselineOption: {
    zh: '把现有的变动都写成已接受；原有的理由保留，不再需要的条目去掉',
    en: 'write all changes there are as accepted; reasons are kept, entries of no use any more are dropped',
  },
  reasonOption: {
    zh: '新写入的条目的理由（以后可在文件里修改）',
    en: 'reason of the entries that are written anew (edit it in the file later)',
  },
  byOption: { zh: '新写入的条目由谁接受', en: 'who accepts the entries that are written anew' },
  strictBaselineOption: {
    zh: '基线里有无用或过期的条目时退出码为 1',
    en: 'exit code 1 where the baseline has entries that accept nothing, or have ended',
  },
  configOption: {
    zh: '项目文件；不给则从当前文件夹向上找 gongkai.config.json',
    en: 'project file; unless told, the nearest gongkai.config.json from the current folder upward',
  },
  notesLeftOut: {
    zh: '读取时另有 {count} 条提示，未列出；gongkai parse 会逐条列出',
    en: 'notes on reading left out: {count}; gongkai parse lists them',
  },
  baselineWritten: {
    zh: '写入 {count} 条已接受的变动，其中新的 {fresh} 条；请补上理由',
    en: 'wrote {count} accepted changes, {fresh} of them new; add the reasons',
  },
  baselineNotWritten: {
    zh: '有计划没有读全，没有写基线',
    en: 'not written, because a plan was not read wholly',
  },
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
  'baseline-to-stdout': {
    zh: '基线只能写到文件，不能写到标准输出（-）',
    en: 'a baseline is written to a file, not to standard output (-)',
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
