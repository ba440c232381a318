import React, { useEffect, useState } from 'react'

// What the ratings make us believe, where each belief comes from, and a way to say it is wrong.
const { t } = window.mw
const { useStore, act, change } = window.mw.kit(React)

function Belief({ belief, largest, busy, onWrong }) {
  const share = largest ? Math.max(2, Math.min(1, Math.abs(belief.value) / largest) * 100) : 0
  return <li>
    <div className="mw-reason"><span><strong>{belief.label}</strong> <span className="mw-kind">{belief.group}</span></span>
      <button type="button" className="mw-link" disabled={busy} data-testid={`wrong-${belief.key}`} aria-label={t('taste.wrong_of', belief)} onClick={() => onWrong(belief)}>{t('taste.wrong')}</button></div>
    <span className={`mw-bar mw-whole ${belief.value < 0 ? 'mw-minus' : 'mw-plus'}`} aria-hidden="true"><span style={{ width: `${share}%`, left: 0 }} /></span>
    <span className="mw-from">{belief.from}</span>
  </li>
}

function save({ name, type, content }) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function TastePanel({ props, callAction }) {
  const user = props.user || ''
  useStore(user)
  const [now, setNow] = useState(props)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => setNow(props), [props.stamp])
  const count = async (reason, counts) => {
    setBusy(true)
    const answer = await act(callAction, counts ? 'include' : 'exclude', { kind: reason.kind, key: reason.key })
    const fresh = answer.ok ? await act(callAction, 'taste', { refresh: true }) : answer
    setBusy(false)
    setProblem(fresh.ok ? '' : fresh.message)
    if (fresh.props) setNow(fresh.props)
    change(user, (s) => { s.taste += 1 })
    dispatchEvent(new CustomEvent('mw:refresh', { detail: user }))
  }
  const take = async (form) => {
    const answer = await act(callAction, 'taste_file', { form })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) save(answer)
  }
  const likes = now.likes || []
  const dislikes = now.dislikes || []
  const largest = Math.max(...[...likes, ...dislikes].map((belief) => Math.abs(belief.value)), 0)
  const list = (title, hint, beliefs) => beliefs.length ? <>
    <h3>{title}</h3>
    <p className="mw-note">{hint}</p>
    <ul className="mw-reasons mw-beliefs">{beliefs.map((belief) => <Belief key={belief.key} belief={belief} largest={largest} busy={busy} onWrong={(one) => count(one, false)} />)}</ul>
  </> : null
  return <section className="mw-panel" aria-label={t('taste.title')} aria-busy={busy} data-testid="taste-panel" data-title={props.title}>
    <p className="mw-lead">{now.text}</p>
    {problem ? <p className="mw-failed" role="alert">{problem}</p> : null}
    {list(t('taste.likes'), t('taste.likes_hint'), likes)}
    {list(t('taste.dislikes'), t('taste.dislikes_hint'), dislikes)}
    {now.excluded.length ? <>
      <h3>{t('taste.not_counted')}</h3>
      <ul className="mw-reasons">{now.excluded.map((reason) => <li key={`${reason.kind}/${reason.key}`} className="mw-reason"><s>{reason.label}</s>
        <button type="button" className="mw-link" disabled={busy} data-testid={`count-again-${reason.key}`} onClick={() => count(reason, true)}>{t('taste.count_again')}</button></li>)}</ul>
    </> : null}
    <div className="mw-choices mw-elsewhere">
      <button type="button" className="mw-button mw-quiet" data-testid="taste-text" onClick={() => take('text')}>{t('taste.as_text')}</button>
      <button type="button" className="mw-button mw-quiet" data-testid="taste-json" onClick={() => take('json')}>{t('taste.as_json')}</button>
    </div>
    <p className="mw-note">{now.note}</p>
  </section>
}

window.mw.add('TastePanel', TastePanel)
