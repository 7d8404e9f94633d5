/** Diagnostics of the readers. */
export const READ_MESSAGES = {
  'wrong-extension': {
    severity: 'warning',
    zh: '扩展名是 .{extension}，内容却是 {format}，按内容读取',
    en: 'named .{extension} but the content is {format}; read as what it is',
  },
  'charset-guessed': {
    severity: 'info',
    zh: '文件没有声明编码，按 {charset} 读取',
    en: 'the file declares no character set; read as {charset}',
  },
  'charset-contradicted': {
    severity: 'info',
    zh: '文件声明的编码是 {declared}，内容却不是，按 {charset} 读取',
    en: 'the file declares {declared}, but its content is not; read as {charset}',
  },
  'undecodable-bytes': {
    severity: 'warning',
    zh: '有 {count} 处字节无法按 {charset} 解码，以 � 代替（第 {lines} 行）',
    en: '{count} byte sequences are not valid {charset} and were replaced by � (line {lines})',
  },
  'nul-bytes': {
    severity: 'warning',
    zh: '有 {count} 处空字节（NUL），原处可能缺字（第 {lines} 行）',
    en: 'there are {count} NUL bytes; text may be missing there (line {lines})',
  },
  'cut-off-character': {
    severity: 'warning',
    zh: '文件在一个字的中间断了，后面的文字可能缺失（第 {line} 行）',
    en: 'the file breaks off in the middle of a character; text after it may be missing (line {line})',
  },
  'page-unreadable': {
    severity: 'error',
    zh: '第 {page} 页读不出来（{reason}），其内容缺失',
    en: 'page {page} could not be read ({reason}); its content is missing',
  },
  'page-without-text': {
    severity: 'warning',
    zh: '第 {page} 页没有文字，可能是图片',
    en: 'page {page} holds no text; it may be an image',
  },
  'pages-left-out': {
    severity: 'error',
    zh: '文件太大，第 {from} 页至第 {to} 页没有读',
    en: 'the file is too large; pages {from} to {to} were not read',
  },
  'hidden-text': {
    severity: 'info',
    zh: '第 {page} 页有 {count} 个看不见的字，没有当作正文：「{quote}」',
    en: 'page {page} holds {count} characters that cannot be seen, which were not taken for text: "{quote}"',
  },
  'garbled-font': {
    severity: 'error',
    zh: '第 {page} 页有 {count} 个字在文件里是乱码，以 � 代替：「{quote}」',
    en: '{count} characters on page {page} are garbled in the file and were replaced by �: "{quote}"',
  },
  'garbled-characters': {
    severity: 'warning',
    zh: '第 {page} 页有 {count} 个字在文件里是乱码，以 � 代替：「{quote}」',
    en: '{count} characters on page {page} are garbled in the file and were replaced by �: "{quote}"',
  },
  'font-unreadable': {
    severity: 'error',
    zh: '第 {page} 页有一种字体打不开，{count} 处文字缺失',
    en: 'a font on page {page} cannot be loaded; {count} pieces of text are missing',
  },
  'page-broken-off': {
    severity: 'error',
    zh: '第 {page} 页的内容中途损坏，后面的文字可能缺失',
    en: 'the content of page {page} breaks off; text may be missing',
  },
  'rules-left-out': {
    severity: 'warning',
    zh: '第 {page} 页的线条太多，没有全部读入，表格可能不全',
    en: 'page {page} holds too many lines to read them all; tables may be incomplete',
  },
  'file-repaired': {
    severity: 'warning',
    zh: '文件不完整或已损坏，已尽量恢复（{pages} 页），内容可能缺失',
    en: 'the file is incomplete or damaged and was repaired as far as possible ({pages} pages); content may be missing',
  },
  'row-cut-off': {
    severity: 'warning',
    zh: '文件在表格一行的中间断了，这一行没有算作任务：「{quote}」',
    en: 'the file ends in the middle of a table row, which was not taken as a task: "{quote}"',
  },
  'hidden-text-skipped': {
    severity: 'info',
    zh: '有 {count} 个设为隐藏的字，没有读入',
    en: '{count} characters are formatted as hidden and were left out',
  },
  'pictures-skipped': {
    severity: 'info',
    zh: '有 {count} 张图片，图片里的文字没有读',
    en: 'text inside the {count} pictures was not read',
  },
  'inserted-file-skipped': {
    severity: 'error',
    zh: '有 {count} 处内容在嵌入的文件里，没有读入',
    en: '{count} parts of the content are in embedded files, which were not read',
  },
  'symbols-unreadable': {
    severity: 'warning',
    zh: '有 {count} 个符号字体的字符认不出，没有读入',
    en: '{count} characters of a symbol font are not known and were left out',
  },
} as const
