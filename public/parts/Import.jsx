import React from 'react'

// Ratings from another site: the offer to bring them, and what came of it.
const { ImportButton, ImportTrouble, useStore, act, relay, change } = window.mw.kit(React)

const SITES = [
  ['Letterboxd', 'Settings, Data, Export your data: the zip as it is'],
  ['IMDb', 'Your ratings, Export: the CSV'],
  ['Trakt', 'Settings, Data, Export: the CSV of ratings'],
  ['MovieLens', 'About your ratings, Export: the CSV']
]
const several = (n, what) => `${n} ${what}${n === 1 ? '' : 's'}`

function OfferFile({ props, callAction }) {
  return <section className="mw-panel" aria-label="Bring your ratings" data-testid="import-offer">
    <div className="mw-choices"><ImportButton user={props.user} callAction={callAction} label="Choose a file" id="import-file-offer" /></div>
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
    tell(answer.ok ? { done: 'Imported; what I found is below.' } : { text: answer.message })
  }
  if (state.done) return <p className="mw-note" role="status">{state.done}</p>
  return <div className="mw-choices" role="group" aria-label="Import the pasted table" data-testid="import-pasted">
    <button type="button" className="mw-button" data-testid="import-yes" disabled={!!state.busy} onClick={yes}>{state.busy ? 'Reading…' : `Import ${several(props.lines, 'rating')}`}</button>
    <button type="button" className="mw-button mw-quiet" data-testid="import-no" disabled={!!state.busy} onClick={() => tell({ done: 'As you like. Nothing was stored.' })}>No, leave it</button>
    {state.text ? <p className="mw-failed" role="alert">{state.text}</p> : null}
  </div>
}

function Unclear({ choice, chosen, onChoose }) {
  const named = (film) => `${film.title}${film.year ? ` (${film.year})` : ''}`
  return <li>
    <span>“{choice.title}”{choice.year ? ` (${choice.year})` : ''}, {several(choice.stars, 'star')}. Which one?</span>
    <div className="mw-choices" role="group" aria-label={`Which ${choice.title}`}>
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
  return <section className="mw-panel" aria-label="What the import found" data-testid="import-report">
    <p className="mw-lead" role="status">{props.summary}</p>
    {props.choices.length ? <ul className="mw-reasons">{props.choices.map((choice, i) => <Unclear key={i} choice={choice} chosen={state.chosen?.[i]} onChoose={choose(i, choice)} />)}</ul> : null}
    {props.unclear > props.choices.length ? <p className="mw-note">{several(props.unclear - props.choices.length, 'more line')} could mean several films; they were left out.</p> : null}
    {props.strangers ? <p className="mw-note">Not known here: {props.unknown.join('; ')}{props.strangers > props.unknown.length ? `; and ${props.strangers - props.unknown.length} more` : ''}.</p> : null}
    {props.problems.length ? <p className="mw-note">Not read: {props.problems.join('; ')}.</p> : null}
    {needed > 0 ? <p className="mw-note">{several(needed, 'more film')} with stars and your list is ready.</p> : null}
    <div className="mw-choices" style={{ marginTop: '.8rem' }}>
      {needed > 0 || !props.matched ? null : <button type="button" className="mw-button" data-testid="import-list" onClick={() => act(callAction, 'complete_onboarding', {})}>Show my list</button>}
      {props.matched || state.chosen ? <button type="button" className="mw-button mw-quiet" data-testid="import-undo" disabled={!!state.busy} onClick={undo}>Undo the whole import</button> : null}
    </div>
    {state.text ? <p className="mw-failed" role="alert">{state.text}</p> : null}
  </section>
}

function Import(given) {
  if (given.props.batch) return <Report {...given} />
  return given.props.pasted ? <OfferPasted {...given} /> : <OfferFile {...given} />
}

window.mw.add('Import', Import)
