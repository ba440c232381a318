import React from 'react'
import { Renderer } from '@/components/renderer'

// Compiled anew at every event of the chat; the part itself, in /public/parts, is compiled once.
const Part = window.mw.part(React, Renderer, 'Retry')
export default <Part props={props} callAction={callAction} sendUserMessage={sendUserMessage} />
