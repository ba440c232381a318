import React from 'react'

// Ratings from another site: the offer to bring them, and what came of it.
const { t } = window.mw
const { ImportButton, ImportTrouble, useStore, act, relay, change, words } = window.mw.kit(React)

const SITES = [
  ['Letterboxd', t('import.letterboxd')],
  ['IMDb', t('import.imdb')],
  ['Trakt', t('import.trakt')],
  ['MovieLens', t('import.movielens')]
]
const named = (film, title = film.title) => (film.year ? t('film.with_year', { title, year: film.year }) : title)

function OfferFile({ props, callAction }) {
  return <section className="mw-panel" aria-label={t('import.offer')} data-testid="import-offer">
    <div className="mw-choices"><ImportButton user={props.user} callAction={callAction} label={t('import.choose')} id="import-file-offer" /></div>
    <ImportTrouble user={props.user} />
    <ul className="mw-note">{SITES.map(([site, way]) => <li key={site}><b>{site}</b>: {way}</li>)}</ul>
  </section>
}

function OfferPasted({ props, callAction }) {
  const mine = useStore(props.user)
  const key = `pasted ${props.pasted}`
  const state = mine.said[key] || {}
  const tell = (value) => change(props.user, (s) => { s.said[key] = value })
  const yes = async () => {
    tell({ busy: true })
    const answer = relay(props.user, await act(callAction, 'import_pasted', { message: props.pasted }))
    tell(answer.ok ? { done: t('import.done') } : { text: answer.message })
  }
  if (state.done) return <p className="mw-note" role="status">{state.done}</p>
  return <div className="mw-choices" role="group" aria-label={t('import.pasted')} data-testid="import-pasted">
    <button type="button" className="mw-button" data-testid="import-yes" disabled={!!state.busy} onClick={yes}>{state.busy ? t('import.reading') : t('import.take', { n: props.lines })}</button>
    <button type="button" className="mw-button mw-quiet" data-testid="import-no" disabled={!!state.busy} onClick={() => tell({ done: t('import.left') })}>{t('import.leave')}</button>
    {state.text ? <p className="mw-failed" role="alert">{state.text}</p> : null}
  </div>
}

function Unclear({ choice, chosen, onChoose }) {
  return <li>
    <span>{t('import.which', { film: named(choice, t('import.quoted', choice)), stars: words(choice.stars) })}</span>
    <div className="mw-choices" role="group" aria-label={t('import.means', choice)}>
      {choice.films.map((film) => <button key={film.movie_id} type="button" className="mw-button mw-quiet" data-testid={`means-${film.movie_id}`} aria-pressed={chosen === film.movie_id} disabled={chosen != null} onClick={() => onChoose(film.movie_id)}>{named(film)}</button>)}
    </div>
  </li>
}

function Report({ props, callAction }) {
  const { user, batch } = props
  const mine = useStore(user)
  const state = mine.said[batch] || {}
  const tell = (value) => change(user, (s) => { s.said[batch] = { ...s.said[batch], ...value } })
  const undone = state.undone || props.undone
  const ask = async (name, payload, then) => {
    tell({ busy: true, text: '' })
    const answer = relay(user, await act(callAction, name, { batch, ...payload }))
    tell({ busy: false, ...(answer.ok ? then(answer) : { text: answer.message }) })
  }
  const choose = (i, choice) => (movie_id) => ask('choose_import', { movie_id, stars: choice.stars }, () => ({ chosen: { ...state.chosen, [i]: movie_id } }))
  const undo = () => ask('undo_import', {}, (answer) => ({ undone: answer.message }))
  const needed = mine.needed ?? props.needed
  if (undone) return <p className="mw-note" role="status" data-testid="import-undone">{undone}</p>
  return <section className="mw-panel" aria-label={t('import.found')} data-testid="import-report">
    <p className="mw-lead" role="status">{props.summary}</p>
    {props.choices.length ? <ul className="mw-reasons">{props.choices.map((choice, i) => <Unclear key={i} choice={choice} chosen={state.chosen?.[i]} onChoose={choose(i, choice)} />)}</ul> : null}
    {props.unclear > props.choices.length ? <p className="mw-note">{t('import.unclear', { n: props.unclear - props.choices.length })}</p> : null}
    {props.strangers ? <p className="mw-note">{t(props.strangers > props.unknown.length ? 'import.unknown_more' : 'import.unknown', { titles: props.unknown.join('; '), n: props.strangers - props.unknown.length })}</p> : null}
    {props.problems.length ? <p className="mw-note">{t('import.unread', { lines: props.problems.join('; ') })}</p> : null}
    {needed > 0 ? <p className="mw-note">{t('import.needed', { n: needed })}</p> : null}
    <div className="mw-choices" style={{ marginTop: '.8rem' }}>
      {needed > 0 || !props.matched ? null : <button type="button" className="mw-button" data-testid="import-list" onClick={() => act(callAction, 'complete_onboarding', {})}>{t('import.show')}</button>}
      {props.matched || state.chosen ? <button type="button" className="mw-button mw-quiet" data-testid="import-undo" disabled={!!state.busy} onClick={undo}>{t('import.undo')}</button> : null}
    </div>
    {state.text ? <p className="mw-failed" role="alert">{state.text}</p> : null}
  </section>
}

function Import(given) {
  if (given.props.batch) return <Report {...given} />
  return given.props.pasted ? <OfferPasted {...given} /> : <OfferFile {...given} />
}

window.mw.add('Import', Import)
