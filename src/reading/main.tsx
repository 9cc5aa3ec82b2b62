import '#ui/older-browsers.ts'
import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/base.css'
import '#ui/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { keepOffline } from './offline/register.ts'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
keepOffline()
