import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../../../src/parse.js'
import { diffHtml } from '../../../../src/render/diff/html.js'
import { type Browser, findChromium, launchChromium } from '../../../support/chromium.js'
import { type LookedAtPage, lookAt } from '../../../support/looked-at-page.js'
import { readPng } from '../../../support/png.js'
import { sampleDiff } from '../../../support/sample-diff.js'
import { sampleHistory } from '../../../support/sample-history.js'

/** The pages and their pictures stay here, to be looked at by people. */
const FOLDER = new URL('../../../../look/', import.meta.url)
const SHOWN = '[...document.querySelectorAll(".task")].filter((task) => task.checkVisibility())'
const TITLES = `${SHOWN}.map((task) => task.querySelector(".title").textContent)`
const ALL = ['1 公开重大决策', '2 办好政策专栏', '3 清理旧文件', '3 开设企业窗口']

const chromium = findChromium()
if (!chromium) throw new Error('no Chromium: put it on the PATH, or its path into CHROMIUM')
let browser: Browser

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true })
  browser = launchChromium(chromium)
})
afterAll(() => browser.close())

function save(name: string, content: string | Buffer): string {
  const file = new URL(name, FOLDER)
  writeFileSync(file, content)
  return pathToFileURL(fileURLToPath(file)).href
}

/** Chooses in the filter as a person does, by the text of the option. */
async function choose(page: LookedAtPage, name: 'unit' | 'kind', value: string): Promise<void> {
  await page.ask(`{
    const select = document.querySelector('select[name=${name}]')
    select.value = ${JSON.stringify(value)}
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }`)
  await page.settle()
}

describe('the page of a diff', () => {
  const open = (options = {}, name = 'diff.html') =>
    lookAt(browser, save(name, diffHtml.render(sampleDiff(), {})), options)

  test('opens without an error, and with nothing kept out by its policy', async () => {
    const page = await open()
    expect(await page.ask(TITLES)).toEqual(ALL)
    expect(await page.ask('getComputedStyle(document.querySelector("del")).textDecorationLine')).toBe(
      'line-through',
    )
    expect(page.problems).toEqual([])
  })

  test('would tell if the policy kept something out', async () => {
    const other = diffHtml.render(sampleDiff(), {}).replace('<style>', '<style>b{}')
    const page = await lookAt(browser, save('changed.html', other))
    expect(page.problems.join()).toMatch(/style-src/)
  })

  test('shows the tasks of a unit, of a kind of change, of both, and all again', async () => {
    const page = await open()
    await choose(page, 'unit', '市司法局')
    expect(await page.ask(TITLES)).toEqual(['1 公开重大决策'])
    expect(await page.ask('document.querySelector("output").value')).toBe('显示 1 / 4 项')
    await choose(page, 'kind', 'task-added')
    expect(await page.ask(TITLES)).toEqual([])
    expect(await page.ask('document.querySelector(".group").checkVisibility()')).toBe(false)
    await choose(page, 'unit', '')
    expect(await page.ask(TITLES)).toEqual(['3 开设企业窗口'])
    await choose(page, 'kind', 'warning')
    expect(await page.ask(TITLES)).toEqual(['2 办好政策专栏', '3 开设企业窗口'])
    await page.ask('document.querySelector("button[type=reset]").click()')
    await page.settle()
    expect(await page.ask(TITLES)).toEqual(ALL)
    expect(page.problems).toEqual([])
  })

  test('keeps the filter in its address, so that it can be sent and gone back to', async () => {
    const page = await open()
    await choose(page, 'unit', '市卫健委')
    const address = await page.ask<string>('location.hash')
    expect(decodeURIComponent(address)).toBe('#unit=市卫健委')
    const other = await open()
    await other.follow('#unit=市卫健委&kind=unit-renamed')
    expect(await other.ask(TITLES)).toEqual(['2 办好政策专栏'])
    await page.ask(
      'new Promise((resolve) => { addEventListener("hashchange", () => setTimeout(resolve)); history.back() })',
    )
    expect(await page.ask(TITLES)).toEqual(ALL)
  })

  test('takes nothing from its address but text', async () => {
    const page = await open()
    const hostile = '<img src=x onerror=alert(1)>'
    await page.follow(`#unit=${encodeURIComponent(hostile)}&kind=%F0%28`)
    expect(await page.ask(TITLES)).toEqual([])
    expect(await page.ask('document.querySelector("select").selectedOptions[0].text')).toBe(
      `${hostile}（此处没有）`,
    )
    expect(await page.ask('document.images.length')).toBe(0)
    await page.follow('#all')
    expect(await page.ask(TITLES)).toEqual(ALL)
    expect(page.problems).toEqual([])
  })

  test('shows a change that a link names, whatever was filtered', async () => {
    const page = await open()
    await page.follow('#kind=task-added')
    await page.follow('#change-fp-task-removed')
    expect(await page.ask(TITLES)).toEqual(ALL)
    expect(await page.ask('document.querySelector(":target").textContent')).toContain('删去的任务')
  })

  test('filters by a kind that is chosen in the summary', async () => {
    const page = await open()
    await page.ask('document.querySelector(".counts a[data-kind=task-removed]").click()')
    await page.settle()
    expect(await page.ask(TITLES)).toEqual(['3 清理旧文件'])
  })

  test('can be filtered by keyboard', async () => {
    const page = await open()
    await page.ask('document.querySelector("select[name=unit]").focus()')
    await page.press('ArrowDown')
    expect(await page.ask(`${SHOWN}.length`)).toBe(1)
  })

  test('can be read without scripts, and shows no controls then', async () => {
    const page = await open({ scripts: false })
    expect(await page.ask(TITLES)).toEqual(ALL)
    expect(await page.ask('document.querySelector("form").checkVisibility()')).toBe(false)
    const links = 'document.querySelector(".counts a").getAttribute("href")'
    expect(await page.ask(links)).toBe('#change-fp-task-removed')
  })

  test.each([
    ['side by side on a wide screen', 1280, true],
    ['one above the other on a narrow one', 400, false],
  ])('has both plans %s, and never scrolls sideways', async (_, width, isBeside) => {
    const page = await open()
    await page.resize(width, 900)
    const places = await page.ask<{ top: number; left: number }[]>(
      '[...document.querySelectorAll(".sides tr:not(.same) td:not(.absent)")].slice(0, 2).map((cell) => cell.getBoundingClientRect().toJSON())',
    )
    const [base, revision] = places
    expect(base?.top === revision?.top).toBe(isBeside)
    expect(base?.left === revision?.left).toBe(!isBeside)
    expect(await page.ask('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })

  test.each([
    ['light', 1280],
    ['light', 400],
    ['dark', 1280],
    ['dark', 400],
  ] as const)('can be seen, %s and %i pixels wide', async (scheme, width) => {
    const page = await open()
    await page.resize(width, 900)
    await page.darken(scheme)
    const ground = await page.ask<string>('getComputedStyle(document.body).backgroundColor')
    expect(ground).toBe(scheme === 'light' ? 'rgb(253, 252, 249)' : 'rgb(23, 24, 26)')
    const bytes = await page.picture()
    save(`diff-${scheme}-${width}.png`, bytes)
    const picture = readPng(bytes)
    expect(picture).toMatchObject({ width })
    expect(picture.height).toBeGreaterThanOrEqual(900)
    expect(picture.colours).toBeGreaterThan(50)
  })

  test('is printed with every task, and without controls', async () => {
    const page = await open()
    const text = await printedText('diff.pdf', page)
    for (const title of ['公开重大决策', '办好政策专栏', '清理旧文件', '开设企业窗口'])
      expect(text).toContain(title)
    expect(text).not.toContain('所有单位')
  })

  test('is printed as it is filtered, and says so', async () => {
    const page = await open()
    await page.follow('#kind=task-added')
    const text = await printedText('filtered.pdf', page)
    expect(text).toContain('显示1/4项')
    expect(text).toContain('开设企业窗口')
    expect(text).not.toContain('清理旧文件')
  })

  async function printedText(name: string, page: LookedAtPage): Promise<string> {
    const bytes = await page.print()
    save(name, bytes)
    return JSON.stringify(await readDocument({ bytes, name })).replaceAll(' ', '')
  }
})

describe('the page of a history', () => {
  test('filters the table of the years too', async () => {
    const page = await lookAt(browser, save('history.html', diffHtml.render(sampleHistory(), {})))
    await page.resize(1280, 900)
    save('history.png', await page.picture())
    await page.follow('#unit=市司法局')
    const titles =
      '[...document.querySelectorAll(".history tbody tr")].filter((row) => row.checkVisibility()).map((row) => row.cells[0].textContent)'
    expect(await page.ask(titles)).toEqual(['公开重大决策'])
    expect(page.problems).toEqual([])
  })
})
