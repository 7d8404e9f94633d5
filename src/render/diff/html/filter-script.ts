/**
 * The script of the filter. It only hides and shows what is there already, and keeps its state in the address
 * (#unit=…&kind=…), from which it takes text to compare with and to show as text, nothing else.
 */
export const FILTER_SCRIPT = `'use strict'
{
  const form = document.getElementById('filter')
  const { unit, kind } = form.elements
  const output = form.querySelector('output')
  const items = [...document.querySelectorAll('[data-kinds]')].map((element) => ({
    element,
    isTask: element.classList.contains('task'),
    units: new Set(element.dataset.units.split(' ')),
    kinds: new Set(element.dataset.kinds.split(' ')),
  }))
  const groups = [...document.querySelectorAll('.group')]

  function choose(select, value) {
    for (const option of select.querySelectorAll('[data-unknown]')) option.remove()
    if (![...select.options].some((option) => option.value === value)) {
      const option = new Option(form.dataset.unknown.replace('{name}', () => value), value)
      option.dataset.unknown = ''
      option.dataset.place = 'none'
      select.append(option)
    }
    select.value = value
  }

  function show() {
    const place = unit.selectedOptions[0].dataset.place
    const counts = { shown: 0, all: 0 }
    for (const { element, isTask, units, kinds } of items) {
      const isShown = (unit.value === '' || units.has(place)) && (kind.value === '' || kinds.has(kind.value))
      element.hidden = !isShown
      if (isTask) counts.all += 1
      if (isTask && isShown) counts.shown += 1
    }
    for (const group of groups) group.hidden = group.querySelector('[data-kinds]:not([hidden])') === null
    const isFiltered = unit.value !== '' || kind.value !== ''
    form.classList.toggle('filtering', isFiltered)
    output.value = output.dataset.shown.replace(/\\{(shown|all)\\}/g, (_, name) => counts[name])
  }

  function readAddress() {
    const state = new URLSearchParams(location.hash.slice(1))
    choose(unit, state.get('unit') ?? '')
    choose(kind, state.get('kind') ?? '')
    show()
    if (!state.has('unit') && !state.has('kind')) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }

  function writeAddress() {
    const state = new URLSearchParams()
    for (const select of [unit, kind]) if (select.value !== '') state.set(select.name, select.value)
    location.hash = state.size > 0 ? state : 'all'
  }

  form.addEventListener('change', writeAddress)
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    location.hash = 'all'
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', readAddress)
  for (const link of document.querySelectorAll('a[data-kind]')) {
    link.href = '#' + new URLSearchParams({ kind: link.dataset.kind })
    link.addEventListener('click', () => form.scrollIntoView())
  }
  form.hidden = false
  readAddress()
}
`
