import React, { useState } from 'react'
import { X } from 'lucide-react'

// What was understood of a wish, each part removable.
const { t } = window.mw

function Chips({ props, sendUserMessage }) {
  const [gone, setGone] = useState({})
  const drop = (chip, i) => { setGone({ ...gone, [i]: true }); sendUserMessage(chip.message) }
  const chips = (props.chips || []).filter((_, i) => !gone[i])
  if (!chips.length) return null
  return <div className="mw-chips" role="group" aria-label={t('chips.all')} data-testid="chips">
    <span className="mw-understood">{t('chips.understood')}</span>
    {(props.chips || []).map((chip, i) => gone[i] ? null : <span key={i} className="mw-chip">{chip.label}
      {chip.message ? <button type="button" aria-label={t('chips.remove', chip)} data-testid={`chip-${i}`} onClick={() => drop(chip, i)}><X size={13} aria-hidden /></button> : null}</span>)}
  </div>
}

window.mw.add('Chips', Chips)
