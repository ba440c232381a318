// The components that several parts share, made once with Chainlit's own React.
import { makeImport } from './bringing.js'
import { act, rate } from './calls.js'
import { fit, poster } from './posters.js'
import { makeStars, words } from './stars.js'
import { absorb, change, relay, store } from './store.js'
import { t } from './words.js'

let made
export const kit = (React) => (made ||= build(React))

function build(React) {
  const useStore = makeUseStore(React)
  return { Poster: makePoster(React), Stars: makeStars(React), ...makeImport(React, useStore), useStore, rate, act, relay, words, absorb, change, store }
}

function makeUseStore({ useEffect, useReducer }) {
  return function useStore(user) {
    const [, again] = useReducer((n) => n + 1, 0)
    useEffect(() => {
      const mine = store(user)
      mine.listeners.add(again)
      return () => mine.listeners.delete(again)
    }, [user])
    return store(user)
  }
}

// The designed poster stands until the picture is there, and where there is none.
function makePoster({ createElement: h, Fragment, memo, useMemo, useState }) {
  const drawn = (movie, art) => h('div', { className: `mw-poster mw-drawn mw-${art.place}`, style: { background: art.ground, color: art.ink }, 'aria-hidden': true },
    h('img', { src: `data:image/svg+xml,${encodeURIComponent(art.drawing)}`, alt: '' }),
    h('div', { className: `mw-letters mw-${art.letters}`, style: { fontSize: `${fit(movie.title, art.letters)}cqw` } }, movie.title),
    h('div', { className: 'mw-byline' }, movie.directors?.[0] ? movie.directors[0] : movie.year || ''))

  return memo(({ movie, picture = movie }) => {
    const [state, setState] = useState('')
    const art = useMemo(() => poster(movie), [movie.movie_id])
    const photo = picture.poster && state !== 'broken' ? h('img', {
      className: `mw-poster mw-photo${state ? ' mw-there' : ''}`, loading: 'lazy', decoding: 'async', width: 342, height: 513, sizes: '(max-width: 560px) 158px, 190px',
      srcSet: picture.poster_set || undefined, src: picture.poster, alt: t('film.poster', movie), onLoad: () => setState('there'), onError: () => setState('broken')
    }) : null
    return h(Fragment, null, state === 'there' && photo ? null : drawn(movie, art), photo)
  }, (a, b) => a.movie.movie_id === b.movie.movie_id && (a.picture || a.movie).poster === (b.picture || b.movie).poster)
}
