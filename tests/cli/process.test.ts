import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const BIN = fileURLToPath(new URL('../../bin/gongkai.js', import.meta.url))
const MANY = `云川市2031年政务公开工作要点\n${Array.from({ length: 3000 }, (_, index) => `${index + 1}. 各窗口逐项核对第${index}号办事指南，错漏当月改正。（责任单位：市政务局）`).join('\n')}\n`

function shell(command: string, input = '') {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    input,
    encoding: 'utf8',
    env: { ...process.env, GONGKAI: BIN },
  })
  return { status, stdout, stderr }
}

describe('the process', () => {
  test('ends with the exit code of the command line', () => {
    expect(shell('node "$GONGKAI" --version').status).toBe(0)
    expect(shell('node "$GONGKAI" parse no-such-file.pdf').status).toBe(3)
    expect(shell('node "$GONGKAI" nonsense').status).toBe(2)
  })

  test('ends quietly where its reader has gone away', () => {
    expect(shell('node "$GONGKAI" parse - --format ndjson | head -n 1 >/dev/null', MANY)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
  })

  test('ends quietly also where a comparison is no longer read', () => {
    const years = 'examples/2024.txt examples/2025.txt'
    expect(
      shell(`cd "$(dirname "$GONGKAI")/.." && node "$GONGKAI" diff ${years} --format json | head -n 1`),
    ).toEqual({
      status: 0,
      stdout: '{\n',
      stderr: '',
    })
  })

  test('reports an error that nobody caught as a bug, without a stack', () => {
    const late = `import(process.env.RUN).then(({ run }) => { Promise.reject(new Error('late')); return run(['parse', '-']) })`
    const { status, stderr } = shell(`RUN="$(dirname "$GONGKAI")/../dist/cli/run.js" node -e "${late}"`)
    expect(stderr).toMatch(/^gongkai: error internal-error 程序出错（late）；[^\n]*\n$/)
    expect(status).toBe(70)
  })

  test('says so where standard output is full', () => {
    const { status, stderr } = shell('node "$GONGKAI" schema > /dev/full')
    expect(stderr).toBe('gongkai: error stdout-not-written 无法写到标准输出（磁盘已满）\n')
    expect(status).toBe(2)
  })
})
