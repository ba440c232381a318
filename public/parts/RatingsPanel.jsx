import React, { useState } from 'react'
import { Trash2 } from 'lucide-react'

// Everything this person rated: to sort, to change, to remove.
const { t } = window.mw
const { ImportButton, ImportTrouble, Stars, useStore, rate, absorb } = window.mw.kit(React)

const ORDERS = {
  newest: [t('ratings.newest'), () => 0],
  best: [t('ratings.best'), (a, b) => b.now - a.now],
  worst: [t('ratings.worst'), (a, b) => a.now - b.now],
  title: [t('ratings.by_title'), (a, b) => a.title.localeCompare(b.title)],
  year: [t('ratings.by_year'), (a, b) => (b.year || 0) - (a.year || 0)]
}

function RatingsPanel({ props, callAction }) {
  const user = props.user || ''
  absorb(user, `ratings/${props.stamp || ''}`, { movies: props.ratings })
  const mine = useStore(user)
  const [order, setOrder] = useState('newest')
  const rows = props.ratings.map((film) => ({ ...film, now: mine.stars[film.movie_id] ?? film.stars })).sort(ORDERS[order][1])
  const kept = rows.filter((film) => film.now).length
  return <section className="mw-panel" aria-label={t('ratings.title')} data-testid="ratings-panel" data-title={props.title}>
    <div className="mw-reason">
      <span role="status">{t('ratings.count', { n: kept })}</span>
      <label className="mw-sort">{t('ratings.sort')} <select value={order} data-testid="sort" onChange={(event) => setOrder(event.target.value)}>
        {Object.entries(ORDERS).map(([name, [label]]) => <option key={name} value={name}>{label}</option>)}
      </select></label>
    </div>
    <ul className="mw-reasons">
      {rows.map((film) => <li key={film.movie_id} className={film.now ? '' : 'mw-dim'} data-testid={`rated-${film.movie_id}`}>
        <div className="mw-reason"><span>{film.year ? t('film.with_year', film) : film.title}</span>
          {film.now ? <button type="button" className="mw-icon" title={t('ratings.remove')} aria-label={t('ratings.remove_of', film)} data-testid={`remove-${film.movie_id}`} onClick={() => rate(user, callAction, film, null, 'card')}><Trash2 size={15} aria-hidden /></button>
            : <button type="button" className="mw-link" onClick={() => rate(user, callAction, film, film.stars, 'card')} aria-label={t('ratings.back_of', film)}>{t('ratings.back')}</button>}
        </div>
        <Stars movie={film} value={film.now} size="s" onRate={(movie, stars) => rate(user, callAction, movie, stars, 'card')} />
        {mine.said[film.movie_id]?.failed ? <p className="mw-failed" role="alert">{mine.said[film.movie_id].text}</p> : null}
      </li>)}
    </ul>
    {rows.length ? null : <p className="mw-note">{t('ratings.none')}</p>}
    <div className="mw-choices" style={{ marginTop: '1rem' }}>
      <ImportButton user={user} callAction={callAction} label={t('ratings.import')} quiet id="import-more" />
      {rows.length ? <span className="mw-note">{t('ratings.along')} <a href="/api/export.csv" download>{t('ratings.letterboxd')}</a> · <a href="/api/export.csv?form=imdb" download>{t('ratings.imdb')}</a></span> : null}
    </div>
    <ImportTrouble user={user} />
  </section>
}

window.mw.add('RatingsPanel', RatingsPanel)
