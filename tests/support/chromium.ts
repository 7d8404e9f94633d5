import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** What Chromium is called where. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** No window, no network of its own, no first-run page; it is told what to do over a pipe. */
const ARGUMENTS = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
]
/** The sandbox does not work for root, who is alone in a container. */
const AS_ROOT = ['--no-sandbox']
/** Between messages of the DevTools protocol over a pipe. */
const END = '\0'

type Parameters = Record<string, unknown>
interface Message {
  id?: number
  method?: string
  sessionId?: string
  params?: Parameters
  result?: Parameters
  error?: { message: string }
}

/** A tab, spoken to by the DevTools protocol. */
export interface Tab {
  send<Result = Parameters>(method: string, params?: Parameters): Promise<Result>
  on(method: string, listener: (params: Parameters) => void): void
}

/** A browser without a window. */
export interface Browser {
  newTab(): Promise<Tab>
  close(): Promise<void>
}

/** The path of Chromium: the one that CHROMIUM names, else the first that the shell would find; null for none. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM ?? [],
    NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
  ]
  return candidates.flat().find(isExecutable) ?? null
}

/** Starts Chromium with a profile that is thrown away. */
export function launchChromium(path: string): Browser {
  const profile = mkdtempSync(join(tmpdir(), 'gongkai-look-'))
  const asRoot = process.getuid?.() === 0 ? AS_ROOT : []
  const browser = spawn(path, [...ARGUMENTS, ...asRoot, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const connection = connect(browser)
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()))
  return {
    async newTab() {
      const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
      const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
      return connection.tab(String(sessionId))
    },
    async close() {
      await connection.send('Browser.close')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Requests and their answers, told by number; events, told by tab and name. */
function connect(browser: ChildProcess) {
  const [, , , requests, answers] = browser.stdio as [null, null, null, Writable, Readable]
  const waiting = new Map<number, (message: Message) => void>()
  browser.once('exit', () => {
    for (const answer of waiting.values()) answer({ error: { message: 'Chromium ended' } })
  })
  const listeners = new Map<string, (params: Parameters) => void>()
  let last = 0
  readMessages(answers, (message) => {
    waiting.get(message.id ?? 0)?.(message)
    waiting.delete(message.id ?? 0)
    listeners.get(`${message.sessionId} ${message.method}`)?.(message.params ?? {})
  })
  const send = (method: string, params: Parameters = {}, sessionId?: string): Promise<Parameters> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      )
      requests.write(JSON.stringify({ id, method, params, sessionId }) + END)
    })
  const tab = (sessionId: string): Tab => ({
    send: <Result>(method: string, params?: Parameters) => send(method, params, sessionId) as Promise<Result>,
    on: (method, listener) => listeners.set(`${sessionId} ${method}`, listener),
  })
  return { send, tab }
}

function readMessages(stream: Readable, onMessage: (message: Message) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split(END)
    rest = parts.pop() ?? ''
    for (const part of parts) onMessage(JSON.parse(part))
  })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
