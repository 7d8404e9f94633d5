import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { PDF_LIMITS } from '../limits.js'
import { PdfTooComplexError } from './engine-errors.js'

/**
 * The half of pdf.js that reads files, in a thread of its own. A hostile file can keep it busy or growing for ever
 * before it answers at all; a thread can be ended then, and this one goes on. As pages are made ready there while
 * they are looked at here, it also saves time.
 */
export interface EngineThread {
  /** Where the other half of pdf.js talks to it, which takes it for a web worker. */
  port: WorkerLike
  /** What pdf.js warned of while the file was read. */
  warnings: string[]
  /**
   * Calls back when the thread has ended, or at once where it has. No promise, since one that lives as long as the
   * thread would keep all that ever waited for it.
   * @returns what takes the listener off
   */
  whenEnded(listener: EndListener): () => void
  /** Ends it. */
  stop(reason: string): void
  /** Hands it back for the next file. */
  release(): void
}

type EndListener = (error: PdfTooComplexError) => void

/** The part of a web worker that pdf.js uses. */
export type WorkerLike = Pick<MessagePort, 'postMessage'> & Pick<EventTarget, 'addEventListener'>

/** The thread of the last file that was closed: a new one has to load and warm up all of pdf.js again. */
let idle: Thread | null = null

/** A thread to read one file with. */
export function takeThread(): EngineThread {
  const thread = idle ?? startThread()
  idle = null
  thread.warnings.length = 0
  thread.keepAlive(true)
  const watch = watchMemory(thread)
  const release = () => {
    clearInterval(watch)
    thread.keepAlive(false)
    if (thread.hasEnded()) return
    if (idle) thread.stop('not needed')
    else idle = thread
  }
  return { ...thread, release }
}

interface Thread extends Omit<EngineThread, 'release'> {
  /** Whether the process waits for it. */
  keepAlive(value: boolean): void
  hasEnded(): boolean
}

/**
 * What the thread runs. pdf.js writes warnings to the console, also those that something in the file is missing; here
 * they go along with its answers, so that they are here before the answer that they are about.
 */
const BOOTSTRAP = `
const { port, engine, telling } = require('node:worker_threads').workerData
console.info = console.warn = console.log = (text) => {
  if (telling.test(text)) port.postMessage({ warning: String(text) })
}
import(engine).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(port))
`

function startThread(): Thread {
  const { port1: port, port2 } = new MessageChannel()
  const engine = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
  const worker = new Worker(BOOTSTRAP, {
    eval: true,
    // Options meant for the process, such as the kind of its own script, would apply to this one too.
    execArgv: [],
    workerData: { port: port2, engine: pathToFileURL(engine).href, telling: TELLING_WARNING },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: PDF_LIMITS.heapMegabytes },
  })
  const warnings: string[] = []
  port.on('message', ({ warning }: { warning?: string }) => {
    if (warning !== undefined) warnings.push(warning)
  })
  const { whenEnded, end, hasEnded } = ending()
  worker.once('error', (error) => end(error.message))
  worker.once('exit', () => end('ended'))
  return {
    port: runningAhead(port),
    warnings,
    whenEnded,
    hasEnded,
    stop: (reason) => {
      if (hasEnded()) return
      end(reason)
      port.close()
      void worker.terminate()
    },
    keepAlive: (value) => {
      const [one, other] = [worker, port]
      if (value) {
        one.ref()
        other.ref()
      } else {
        one.unref()
        other.unref()
      }
    },
  }
}

/** Messages of about a thousand operators each that the thread may be ahead of this side. */
const MESSAGES_AHEAD = 64

/**
 * pdf.js's thread waits with the next thousand operators until those before are taken in, and so for whatever this
 * side does meanwhile. Telling it at the start that there is room for more, it makes a page ready in one go.
 */
function runningAhead(port: MessagePort): WorkerLike {
  return {
    postMessage: (message: { action?: string }, transfer) => {
      const roomy = message.action === 'GetOperatorList' ? { desiredSize: MESSAGES_AHEAD } : {}
      port.postMessage({ ...message, ...roomy }, transfer ?? [])
    },
    addEventListener: (...args: Parameters<EventTarget['addEventListener']>) =>
      (port as unknown as EventTarget).addEventListener(...args),
  }
}

/**
 * Warnings that something is missing: "Warning: Indexing all PDF objects", "Info: Bad block header in flate stream".
 * Of others there may be any number, so they stay behind.
 */
const TELLING_WARNING =
  /Indexing all PDF objects|invalid \/Pages tree|ignoring errors during "GetOperatorList|Invalid stream:|in flate stream/

function ending(): Pick<Thread, 'whenEnded' | 'hasEnded'> & { end: (reason: string) => void } {
  const listeners = new Set<EndListener>()
  let error: PdfTooComplexError | null = null
  return {
    hasEnded: () => error !== null,
    whenEnded: (listener) => {
      if (error) listener(error)
      else listeners.add(listener)
      return () => listeners.delete(listener)
    },
    end: (reason) => {
      error ??= new PdfTooComplexError(reason)
      for (const listener of listeners) listener(error)
      listeners.clear()
    },
  }
}

/** Milliseconds between two looks at how large the process is. */
const WATCH_INTERVAL = 50

/** Ends a thread that makes the process grow too much: buffers do not count for a thread's own limit. */
function watchMemory(thread: Thread): NodeJS.Timeout {
  const limit = process.memoryUsage.rss() + PDF_LIMITS.megabytes * 2 ** 20
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > limit) thread.stop('too much memory')
  }, WATCH_INTERVAL)
  return watch.unref()
}
