// The interface's own sentences, by key, as the server put them into the page: the chat's language over
// English (public/strings). `{name}` takes a value; of `one` and `other` the number `n` chooses.
const page = document.getElementById('mw-strings')
const book = page ? JSON.parse(page.textContent) : {}
export const language = page?.lang || 'en'
const plural = new Intl.PluralRules(language)

export function t(key, values = {}) {
  const found = key.split('.').reduce((part, name) => part?.[name], book)
  const text = typeof found === 'object' ? found[plural.select(values.n)] ?? found.other : found
  return text === undefined ? key : text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
}

export const count = (n) => n.toLocaleString(language)
