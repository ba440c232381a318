import React, { useState } from 'react'

// A short question with a few ways on. Pressing one says it in the chat.
const { t } = window.mw

function Choices({ props, sendUserMessage }) {
  const [chosen, setChosen] = useState(null)
  const choose = (choice, i) => { setChosen(i); sendUserMessage(choice.message) }
  return <div className="mw-choices" role="group" aria-label={props.text || t('choices.choose')} data-testid="choices">
    {(props.choices || []).map((choice, i) => <button key={i} type="button" className="mw-button mw-quiet" aria-pressed={chosen === i} data-testid={`choice-${i}`} onClick={() => choose(choice, i)}>{choice.label}</button>)}
  </div>
}

window.mw.add('Choices', Choices)
