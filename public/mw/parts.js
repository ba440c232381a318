// Parts: the source of each is fetched and compiled once, then drawn as an ordinary component.
const NAMES = ['Greeting', 'MovieCards', 'Chips', 'Choices', 'Retry', 'Import', 'RatingsPanel', 'TastePanel', 'WhatIfPanel', 'WhyPanel']
const NOTHING = {}
const made = {}
const sources = {}
const doors = {}
const waiting = new Set()
const tell = () => waiting.forEach((again) => again())

async function load(name) {
  fetch(`/public/elements/${name}.jsx`) // kept by the browser until the first element asks for it
  const answer = await fetch(`/public/parts/${name}.jsx`)
  if (!answer.ok) return
  sources[name] = await answer.text()
  tell()
}
NAMES.forEach(load)

export function add(name, component) {
  made[name] ||= component
  queueMicrotask(tell)
}

// Gives the element its part; until the part is there, its place is kept free.
export function part(React, Renderer, name) {
  return (doors[name] ||= function Part(given) {
    const [, again] = React.useReducer((n) => n + 1, 0)
    React.useEffect(() => {
      waiting.add(again)
      if (made[name]) again()
      return () => waiting.delete(again)
    }, [])
    if (made[name]) return React.createElement(made[name], given)
    const place = React.createElement('div', { className: `mw-place-of-${name}`, 'aria-hidden': true })
    return sources[name] ? React.createElement(React.Fragment, null, place, React.createElement(Renderer, { sourceCode: sources[name], props: NOTHING })) : place
  })
}
