import type { Browser, Tab } from './chromium.js'

/** A page that is open in a browser, and what the browser had to say against it. */
export interface LookedAtPage {
  /** Errors of the console, exceptions, and what the Content Security Policy kept out. */
  readonly problems: string[]
  /** Waits until what listens to the address and to keys has run. */
  settle(): Promise<void>
  /** Evaluates an expression of the page. */
  ask<Value>(expression: string): Promise<Value>
  /** Follows a link to a fragment of the page, as an address that was sent would. */
  follow(fragment: string): Promise<void>
  /** Presses a key. */
  press(key: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  darken(scheme: 'light' | 'dark'): Promise<void>
  picture(): Promise<Buffer>
  print(): Promise<Buffer>
}

/** How to open a page. */
export interface LookOptions {
  /** Whether scripts run; they do unless told. */
  scripts?: boolean
}

/** Opens a page and waits until it is there. */
export async function lookAt(
  browser: Browser,
  url: string,
  options: LookOptions = {},
): Promise<LookedAtPage> {
  const tab = await browser.newTab()
  const problems = await collectProblems(tab)
  const loaded = new Promise<void>((resolve) => tab.on('Page.loadEventFired', () => resolve()))
  await tab.send('Page.enable')
  await tab.send('Emulation.setScriptExecutionDisabled', { value: options.scripts === false })
  await tab.send('Page.navigate', { url })
  await loaded
  const ask = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await tab.send<{
      result: { value: Value }
      exceptionDetails?: unknown
    }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`)
    return result.value
  }
  return { problems, ask, ...actions(tab, url, ask) }
}

function actions(tab: Tab, url: string, ask: LookedAtPage['ask']): Omit<LookedAtPage, 'problems' | 'ask'> {
  const asBytes = async (method: string, params: Record<string, unknown>) => {
    const { data } = await tab.send<{ data: string }>(method, params)
    return Buffer.from(data, 'base64')
  }
  const settle = () => ask<void>(`new Promise((resolve) => setTimeout(resolve, ${SETTLE_TIME}))`)
  return {
    settle,
    async follow(fragment) {
      await tab.send('Page.navigate', { url: url + fragment })
      await settle()
    },
    async press(key) {
      for (const type of ['keyDown', 'keyUp'])
        await tab.send('Input.dispatchKeyEvent', { type, key, code: key, ...KEY_CODES[key] })
      await settle()
    },
    async resize(width, height) {
      await tab.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: width < 600,
      })
    },
    async darken(value) {
      await tab.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
    },
    picture: () => asBytes('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true }),
    print: () => asBytes('Page.printToPDF', { preferCSSPageSize: true, printBackground: true }),
  }
}

/** Milliseconds. */
const SETTLE_TIME = 50
/** Which number Windows gives a key; Chromium goes by it. */
const KEY_CODES: Readonly<Record<string, { windowsVirtualKeyCode: number }>> = {
  ArrowDown: { windowsVirtualKeyCode: 40 },
  Tab: { windowsVirtualKeyCode: 9 },
}

async function collectProblems(tab: Tab): Promise<string[]> {
  const problems: string[] = []
  const note = (params: unknown) => problems.push(JSON.stringify(params))
  tab.on('Runtime.exceptionThrown', note)
  tab.on('Runtime.consoleAPICalled', note)
  tab.on('Log.entryAdded', note)
  for (const domain of ['Runtime', 'Log']) await tab.send(`${domain}.enable`)
  return problems
}
