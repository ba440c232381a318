import React from 'react'

// The first thing a person sees in a chat: what this is, and two or three ways to begin.
const { t } = window.mw
const { ImportButton, ImportTrouble, useStore, act } = window.mw.kit(React)

function Greeting({ props, callAction, sendUserMessage }) {
  useStore(props.user || '')
  const go = (choice) => (choice.action ? act(callAction, choice.action, choice.payload || {}) : sendUserMessage(choice.message))
  return <section className="mw-greeting" aria-label={t('greeting.welcome')} data-testid="greeting">
    <h2>{props.title}</h2>
    <p className="mw-lead">{props.lead}</p>
    {props.choices?.length ? <div className="mw-choices">
      {props.choices.map((choice, i) => choice.action === 'import' ? <ImportButton key={choice.label} user={props.user} callAction={callAction} label={choice.label} quiet /> : <button key={choice.label} type="button" className={`mw-button${i ? ' mw-quiet' : ''}`} data-testid={`suggestion-${i}`} onClick={() => go(choice)}>{choice.label}</button>)}
    </div> : null}
    <ImportTrouble user={props.user} />
    <p className="mw-note">{props.known} {props.guest ? <a href="/upgrade" data-testid="upgrade-link">{t('greeting.keep')}</a> : null}</p>
  </section>
}

window.mw.add('Greeting', Greeting)
