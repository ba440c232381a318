import React, { useEffect, useRef, useState } from 'react'
import { Ban, Bookmark, ChevronLeft, ChevronRight, ExternalLink, Eye, Play, RefreshCw } from 'lucide-react'
import { toast } from 'sonner'
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/components/ui/dialog'

// A shelf of films with stars. One component identity for the whole page, so that nothing is lost
// when the chat draws this element again.
const { calm, t } = window.mw
const { Poster, Stars, useStore, rate, act, absorb, change, store } = window.mw.kit(React)

const MARKS = [['watchlist', Bookmark, t('film.watchlist')], ['seen', Eye, t('film.seen')], ['not_interested', Ban, t('film.not_interested')]]
const SAID = { watchlist: t('film.is_watchlist'), seen: t('film.is_seen'), not_interested: t('film.is_not_interested') }

function length(minutes) {
  if (!minutes) return null
  return minutes < 60 ? t('film.minutes', { minutes }) : t('film.hours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') })
}

function Status({ movie, said, mark, stars, onUndo, onUnmark }) {
  if (said?.failed) return <span className="mw-failed">{said.text}</span>
  if (said?.saving) return <span>{t('film.saving')}</span>
  if (said?.done) return <><span>{stars ? t('film.gave', { stars }) : t('film.removed')}</span> <button type="button" className="mw-link" onClick={onUndo} aria-label={t('film.undo_rating', movie)}>{t('film.undo')}</button></>
  if (mark) return <><span>{SAID[mark]}</span> <button type="button" className="mw-link" onClick={onUnmark} aria-label={t('film.undo_mark', movie)}>{t('film.undo')}</button></>
  return stars ? <span>{t('film.gave', { stars })}</span> : null
}

function Film({ movie, shelf, mine, calls, onOpen }) {
  const { callAction, user, onboarding, live } = calls
  const [busy, setBusy] = useState(false)
  const id = movie.movie_id
  const stars = mine.stars[id] || 0
  const mark = mine.marks[id]
  const unseen = mine.unseen[id]
  const give = async (film, value, quiet) => {
    setBusy(true)
    await rate(user, callAction, film, value, onboarding ? 'onboarding' : 'card', shelf)
    setBusy(false)
    if (quiet) change(user, (s) => { delete s.said[id] })
  }
  const setMark = async (name) => {
    change(user, (s) => { s.marks[id] = name; delete s.said[id] })
    const answer = await act(callAction, 'mark', { movie_id: id, mark: name })
    if (!answer.ok) change(user, (s) => { s.marks[id] = mark || null; s.said[id] = { text: answer.message, failed: true } })
  }
  const setUnseen = async (value) => {
    change(user, (s) => { if (value) s.unseen[id] = true; else delete s.unseen[id] })
    if (!value) return
    const answer = await act(callAction, 'unseen', { movie_id: id })
    if (!answer.ok) change(user, (s) => { delete s.unseen[id]; s.said[id] = { text: answer.message, failed: true } })
  }
  const open = async (name, payload) => {
    setBusy(true)
    const answer = await act(callAction, name, payload)
    setBusy(false)
    if (!answer.ok) toast.error(answer.message)
    return answer
  }
  const show = async (kind, from, payload) => {
    const found = await open(kind, { movie_id: id, ...payload })
    if (found.ok) onOpen({ kind, movie, from, ...found })
  }
  const facts = [movie.year, length(movie.runtime), onboarding ? '' : (movie.genres || []).slice(0, 2).join(', ')].filter(Boolean).join(' · ')
  const dim = unseen || mark === 'not_interested'
  const on = (what) => t('film.on', { what, title: movie.title })
  return <li className={`mw-film${dim ? ' mw-dim' : ''}${stars ? ' mw-rated' : ''}`} data-testid={`film-${id}`} data-movie-id={id}>
    <div className="mw-frame">
      <Poster movie={movie} picture={mine.pictures?.[id]} />
      {onboarding ? null : <div className="mw-marks" role="group" aria-label={t('film.marks', movie)}>
        {MARKS.map(([name, Icon, label]) => <button key={name} type="button" className="mw-mark" title={label} aria-pressed={mark === name} aria-label={on(label)}
          data-testid={`mark-${name}-${id}`} onClick={() => setMark(mark === name ? null : name)}><Icon size={15} aria-hidden /></button>)}
      </div>}
    </div>
    <h4 className="mw-title" title={movie.title}>{movie.title}</h4>
    <p className="mw-facts">{facts}</p>
    {movie.why ? <p className="mw-why" title={movie.why}>{movie.why}</p> : null}
    <div className="mw-foot">
      <Stars movie={movie} value={stars} busy={busy} onRate={give} />
      <p className="mw-status" role="status">
        <Status movie={movie} said={mine.said[id]} mark={mark} stars={stars} onUnmark={() => setMark(null)} onUndo={() => give(movie, mine.said[id].before || null, true)} />
      </p>
      {onboarding
        ? <button type="button" className="mw-small mw-wide" aria-pressed={!!unseen} aria-label={on(unseen ? t('film.unseen_undo') : t('film.unseen'))} data-testid={`unseen-${id}`} onClick={() => setUnseen(!unseen)} disabled={!!stars}>
            {unseen ? t('film.unseen_undo') : t('film.unseen')}</button>
        : <div className="mw-doors">
            <button type="button" className="mw-small" aria-label={on(t('film.why'))} data-testid={`why-${id}`} disabled={busy} onClick={() => open('why', { movie_id: id })}>{t('film.why')}</button>
            <button type="button" className="mw-small" aria-label={on(t('film.trailer'))} data-testid={`trailer-${id}`} disabled={busy} onClick={(event) => show('trailer', event.currentTarget)}>{t('film.trailer')}</button>
            <button type="button" className="mw-small" aria-label={on(t('film.similar'))} data-testid={`more-like-${id}`} disabled={busy} onClick={() => open('more_like', { movie_id: id })}>{t('film.similar')}</button>
            {live ? <button type="button" className="mw-small" aria-label={t('watch.title', movie)} data-testid={`watch-${id}`} disabled={busy} onClick={(event) => show('watch', event.currentTarget, { country: chosen() })}>{t('film.where')}</button> : null}
          </div>}
    </div>
  </li>
}

function Setup({ mine, minimum, calls, onOthers, others, news }) {
  const [busy, setBusy] = useState(false)
  const rated = mine.rated ?? 0
  const ready = rated >= minimum
  const sure = mine.sure == null ? t('setup.enough') : mine.mayStop ? t('setup.settled') : t('setup.settling', { percent: Math.round(mine.sure * 100) })
  const done = async () => {
    setBusy(true)
    const answer = await act(calls.callAction, 'complete_onboarding', {})
    setBusy(false)
    if (!answer.ok) toast.error(answer.message)
  }
  return <div className="mw-setup" data-testid="onboarding-bar">
    <div className="mw-count">
      <span role="status" data-testid="onboarding-counter">{ready ? <><strong>{t('setup.rated', { rated })}</strong> – {sure}</> : <strong>{t('setup.of', { rated, minimum })}</strong>}</span>
      <span className="mw-track" aria-hidden="true"><span style={{ width: `${Math.min(1, rated / minimum) * 100}%` }} /></span>
      <span className="mw-news" role="status">{news}</span>
    </div>
    <button type="button" className="mw-button mw-quiet" data-testid="onboarding-others" disabled={others} onClick={onOthers} aria-label={t('shelf.others')}><RefreshCw size={15} aria-hidden /> <span>{t('shelf.others')}</span></button>
    <button type="button" className="mw-button" data-testid="complete-setup" disabled={!ready || busy} onClick={done}>{t('setup.complete')}</button>
  </div>
}

// Opens over the page; when it closes, the keyboard is back on the button that opened it.
function Sheet({ opened, title, told, onClose, children }) {
  const back = (event) => {
    event.preventDefault()
    const again = opened.from.isConnected ? opened.from : document.querySelector(`[data-testid="${opened.kind}-${opened.movie.movie_id}"]`)
    again?.focus({ preventScroll: true })
  }
  return <Dialog open onOpenChange={(open) => open || onClose()}>
    <DialogContent className="mw-dialog sm:max-w-xl" data-testid={`${opened.kind}-dialog`} onCloseAutoFocus={back}>
      <DialogHeader>
        <DialogTitle>{title}</DialogTitle>
        <DialogDescription>{told}</DialogDescription>
      </DialogHeader>
      {children}
    </DialogContent>
  </Dialog>
}

function Trailer({ opened, onClose }) {
  const [playing, setPlaying] = useState(false)
  const frame = useRef(null)
  const { movie, url, embed_url: video } = opened
  useEffect(() => { if (playing) frame.current?.focus({ preventScroll: true }) }, [playing])
  return <Sheet opened={opened} title={t('trailer.title', movie)} told={video ? t('trailer.embedded') : t('trailer.searched')} onClose={onClose}>
    {!video ? null : <div className="mw-screen" ref={frame} tabIndex={-1}>
      {playing
        ? <iframe src={`${video}?autoplay=1&rel=0`} title={t('trailer.frame', movie)} referrerPolicy="strict-origin-when-cross-origin" allow="autoplay; encrypted-media; fullscreen; picture-in-picture" allowFullScreen data-testid="trailer-frame" />
        : <button type="button" className="mw-play" data-testid="trailer-play" aria-label={t('trailer.play_it', movie)} onClick={() => setPlaying(true)}><Play size={30} aria-hidden /> {t('trailer.play')}</button>}
    </div>}
    <a className={`mw-button${video ? ' mw-quiet' : ''}`} href={url} target="_blank" rel="noopener noreferrer" data-testid="trailer-link">{video ? t('trailer.open') : t('trailer.link')} <ExternalLink size={15} aria-hidden /></a>
  </Sheet>
}

// The country last chosen stays with this browser; before that the server's own counts.
const chosen = () => localStorage.getItem('mw-country') || ''

function Watch({ opened, callAction, onClose }) {
  const { movie } = opened
  const [found, setFound] = useState(opened.props)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const choose = async (country) => {
    setBusy(true)
    const answer = await act(callAction, 'watch', { movie_id: movie.movie_id, country })
    setBusy(false)
    setProblem(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    localStorage.setItem('mw-country', country)
    setFound(answer.props)
  }
  return <Sheet opened={opened} title={t('watch.title', movie)} told={found.credit ? t('watch.credit', found) : t('watch.from')} onClose={onClose}>
    {found.countries.length > 1 ? <label className="mw-sort">{t('watch.country')} <select value={found.country} disabled={busy} data-testid="watch-country" onChange={(event) => choose(event.target.value)}>
      {found.countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
    </select></label> : null}
    <div className="mw-panel" role="status" aria-busy={busy} data-testid="watch-offers">
      {problem ? <p className="mw-failed">{problem}</p> : null}
      {found.text ? <p>{found.text}</p> : <dl className="mw-offers">
        {found.offers.map(({ kind, names }) => <React.Fragment key={kind}><dt>{kind}</dt><dd>{names.join(', ')}</dd></React.Fragment>)}
      </dl>}
      {found.link ? <a className="mw-link mw-out" href={found.link} target="_blank" rel="noopener noreferrer">{t('watch.all')} <ExternalLink size={13} aria-hidden /></a> : null}
    </div>
    {found.series ? <div className="mw-panel" data-testid="watch-series">
      <h3>{t('watch.series', found)}</h3>
      <ol className="mw-order">{found.films.map(({ name, here }) => <li key={name} aria-current={here || undefined}>{name}</li>)}</ol>
    </div> : null}
  </Sheet>
}

// Posters that come late are laid onto the cards; nothing is drawn again.
const LOOKS = [1500, 3000, 6000, 12000]
function usePictures(user, movies, live) {
  useEffect(() => {
    let waiting
    const look = (n) => {
      const pictures = store(user).pictures || {}
      const missing = movies.filter((movie) => !movie.poster && !pictures[movie.movie_id]).map((movie) => movie.movie_id)
      if (!missing.length || n >= LOOKS.length) return
      waiting = setTimeout(async () => {
        const answer = await fetch(`/posters?ids=${missing.join(',')}`).catch(() => null)
        const found = answer?.ok ? await answer.json() : {}
        if (Object.keys(found).length) change(user, (s) => { s.pictures = { ...s.pictures, ...found } })
        look(n + 1)
      }, LOOKS[n])
    }
    if (live) look(0)
    return () => clearTimeout(waiting)
  }, [movies, live])
}

function MovieCards({ props: first, callAction }) {
  const user = first.user || ''
  const mine = useStore(user)
  const props = mine.pages[first.shelf] || first
  const key = `${props.shelf}/${props.page || 0}`
  absorb(user, key, props)
  const [opened, setOpened] = useState(null)
  const [busy, setBusy] = useState(false)
  const [seen, setSeen] = useState(mine.taste)
  const row = useRef(null)
  const root = useRef(null)
  const movies = Array.isArray(props.movies) ? props.movies : []
  const onboarding = props.kind === 'onboarding'
  const stale = (props.kind === 'recommend' || props.kind === 'similar') && mine.taste !== seen
  const fetch = async (name, payload) => {
    setBusy(true)
    const answer = await act(callAction, name, payload)
    setBusy(false)
    if (!answer.ok) return toast.error(answer.message)
    setSeen(mine.taste)
    if (answer.props) {
      const page = (props.page || 0) + 1
      change(user, (s) => { s.pages[first.shelf] = { ...first, ...answer.props, row: first.row, page } })
      row.current?.scrollTo({ left: 0 })
    }
  }
  useEffect(() => {
    const newest = () => [...document.querySelectorAll('[data-testid="movie-cards"][data-kind="recommend"]')].pop() === root.current
    const update = (event) => { if (event.detail === user && newest()) fetch('more', { shelf: props.shelf, refresh: true }) }
    addEventListener('mw:refresh', update)
    return () => removeEventListener('mw:refresh', update)
  })
  const scroll = (way) => row.current?.scrollBy({ left: way * row.current.clientWidth * 0.85, behavior: calm() ? 'auto' : 'smooth' })
  const calls = { callAction, user, onboarding, live: props.live }
  usePictures(user, movies, props.live)
  const news = mine.news?.shelf === props.shelf ? mine.news.text : ''
  return <div role="group" ref={root} className={`mw-shelf${props.row ? ' mw-row' : ''}`} aria-label={props.title} aria-busy={busy} data-testid="movie-cards" data-kind={props.kind}>
    <header className="mw-head">
      <h3>{props.title}</h3>
      {onboarding ? null : <p className="mw-news" role="status" title={news}>{news}</p>}
      {stale ? <button type="button" className="mw-button mw-quiet" data-testid="refresh" disabled={busy} onClick={() => fetch('more', { shelf: props.shelf, refresh: true })}><RefreshCw size={14} aria-hidden /> {t('shelf.moved')}</button> : null}
      {props.row ? <span className="mw-arrows">
        {props.can_more ? <button type="button" className="mw-button mw-quiet" data-testid="more" disabled={busy} onClick={() => fetch('more', { shelf: props.shelf })}>{t('shelf.others')}</button> : null}
        <button type="button" className="mw-arrow" aria-label={t('shelf.back', props)} onClick={() => scroll(-1)}><ChevronLeft size={18} aria-hidden /></button>
        <button type="button" className="mw-arrow" aria-label={t('shelf.on', props)} onClick={() => scroll(1)}><ChevronRight size={18} aria-hidden /></button>
      </span> : null}
    </header>
    {movies.length ? <ul className="mw-films" ref={row}>
      {movies.map((movie) => <Film key={movie.movie_id} movie={movie} shelf={props.shelf} mine={mine} calls={calls} onOpen={setOpened} />)}
    </ul> : null}
    {props.note ? <p className="mw-note">{props.note}</p> : null}
    {onboarding ? <Setup news={news} mine={mine} minimum={props.minimum || 5} calls={calls} others={busy} onOthers={() => fetch('onboarding_page', { shelf: props.shelf })} /> : null}
    {props.can_more && !props.row && movies.length ? <button type="button" className="mw-button mw-quiet" data-testid="more" disabled={busy} onClick={() => fetch('more', { shelf: props.shelf })}>{t('shelf.others')}</button> : null}
    {opened?.kind === 'trailer' ? <Trailer opened={opened} onClose={() => setOpened(null)} /> : null}
    {opened?.kind === 'watch' ? <Watch opened={opened} callAction={callAction} onClose={() => setOpened(null)} /> : null}
  </div>
}

window.mw.add('MovieCards', MovieCards)
