// Parts: the source of each is fetched and compiled once, then drawn as an ordinary component.
const NAMES = ['Greeting', 'MovieCards', 'Chips', 'Choices', 'Retry', 'Import', 'RatingsPanel', 'TastePanel', 'WhatIfPanel', 'WhyPanel']
const NOTHING = {}
const made = {}
const sources = {}
const doors = {}
const waiting = new Set()
const tell = () => waiting.forEach((again) => again())

async function text(path) {
  const answer = await fetch(path)
  return answer.ok ? answer.text() : ''
}

async function load(name) {
  sources[name] = await text(`/public/parts/${name}.jsx`)
  tell()
}

// Chainlit fetches the few lines of an element anew for every card it draws: they are answered from here.
const elements = {}
const ask = window.fetch
window.fetch = (what, ...options) => {
  const source = elements[new URL(what?.url || what, location.origin).pathname]
  return source ? Promise.resolve(new Response(source)) : ask(what, ...options)
}

async function keep(name) {
  const path = `/public/elements/${name}.jsx`
  elements[path] = await text(path)
}

NAMES.forEach(load)
NAMES.forEach(keep)

export function add(name, component) {
  made[name] ||= component
  queueMicrotask(tell)
}

// The same values again are no reason to draw anew: Chainlit draws every element at every event of the chat.
const steady = {}
const same = (one, other) => one.props === other.props || JSON.stringify(one.props) === JSON.stringify(other.props)

// Gives the element its part; until the part is there, its place is kept free.
export function part(React, Renderer, name) {
  return (doors[name] ||= function Part(given) {
    const [, again] = React.useReducer((n) => n + 1, 0)
    const newest = React.useRef(given)
    newest.current = given
    const calls = React.useMemo(() => ({
      callAction: (...what) => newest.current.callAction(...what),
      sendUserMessage: (...what) => newest.current.sendUserMessage(...what)
    }), [])
    React.useEffect(() => {
      waiting.add(again)
      if (made[name]) again()
      return () => waiting.delete(again)
    }, [])
    if (made[name]) return React.createElement((steady[name] ||= React.memo(made[name], same)), { props: given.props, ...calls })
    const place = React.createElement('div', { className: `mw-place-of-${name}`, 'aria-hidden': true })
    return sources[name] ? React.createElement(React.Fragment, null, place, React.createElement(Renderer, { sourceCode: sources[name], props: NOTHING })) : place
  })
}
