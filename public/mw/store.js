// What each person did on this page; the database holds the truth. Knows no component.
const stores = {}

export function store(user) {
  return (stores[user || ''] ||= { stars: {}, marks: {}, unseen: {}, said: {}, shelves: {}, pages: {}, rated: null, needed: null, taste: 0, listeners: new Set() })
}

export function change(user, edit) {
  const mine = store(user)
  edit(mine)
  mine.listeners.forEach((tell) => tell())
}

// Takes in what an element was given, once.
export function absorb(user, key, props) {
  const mine = store(user)
  if (mine.shelves[key]) return
  mine.shelves[key] = true
  for (const movie of props.movies || []) {
    mine.stars[movie.movie_id] = movie.stars || 0
    mine.marks[movie.movie_id] = movie.mark || null
    delete mine.said[movie.movie_id]
  }
  if (props.rated != null) Object.assign(mine, { rated: props.rated, needed: props.needed })
  if (props.kind === 'onboarding') Object.assign(mine, { sure: props.sure, mayStop: props.may_stop })
}

// Lays what the database now holds over every open card.
export function relay(user, answer) {
  if (answer?.ok && answer.stars) change(user, (s) => {
    for (const id of Object.keys(s.stars)) s.stars[id] = 0
    Object.assign(s.stars, answer.stars)
    Object.assign(s, { rated: answer.rated, needed: answer.needed, taste: s.taste + 1 })
  })
  return answer
}

// The server tells every open card of a rating that was given in words.
addEventListener('message', ({ origin, data }) => {
  if (origin !== location.origin) return
  if (data?.kind === 'mw:ended') return location.assign('/login')
  if (data?.kind !== 'mw:told') return
  change(data.user, (mine) => {
    if (data.movie_id != null) mine.stars[data.movie_id] = data.stars || 0
    if (data.mark !== undefined) mine.marks[data.movie_id] = data.mark
    if (data.rated != null) Object.assign(mine, { rated: data.rated, needed: data.needed, sure: null })
    mine.taste += 1
  })
})
