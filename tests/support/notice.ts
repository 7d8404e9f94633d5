import type { Notice, Task } from '../../src/index.js'

/** A task of an invented city, with whatever the test cares about put over it. */
export function makeTask(over: Partial<Task> = {}): Task {
  return {
    id: '1.1',
    number: '1',
    section: ['一、把办事指南写明白'],
    task: '更新指南',
    requirements: ['逐项核对窗口指南，错漏当月改正。'],
    leadUnits: ['市政务局'],
    responsibleUnits: ['各县（市、区）政府', '市档案馆'],
    supportingUnits: [],
    deadlines: [{ text: '6月底前', kind: 'by', by: '2031-06-30', milestone: false }],
    measures: [],
    provenance: [{ page: 2, line: null, table: 1, row: 3, bbox: null }],
    ...over,
  }
}

/** A notice of an invented city with these tasks. */
export function makeNotice(tasks: Task[] = [makeTask()], over: Partial<Notice['notice']> = {}): Notice {
  return {
    schemaVersion: 1,
    source: { name: 'notice.pdf', format: 'pdf', sha256: 'ab'.repeat(32), pages: 3 },
    notice: {
      title: '云川市2031年政务公开工作要点',
      documentNumber: '云政办发〔2031〕7号',
      issuer: '云川市人民政府办公室',
      addressees: ['各县（市、区）人民政府'],
      issuedOn: '2031-03-05',
      year: 2031,
      annexes: [],
      note: null,
      copiedTo: [],
      printedBy: null,
      printedOn: null,
      script: 'hans',
      ...over,
    },
    tasks,
    units: [
      {
        name: '市政务局',
        canonical: '市政务服务管理局',
        level: 'city',
        kind: 'agency',
        collective: false,
        aliases: ['市政务服务局'],
        succeededBy: null,
        source: null,
        tasks: 1,
        leads: 1,
      },
    ],
    unassigned: [],
    normalization: { script: 'hans', steps: [] },
    diagnostics: [],
  }
}
