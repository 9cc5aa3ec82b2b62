import '#ui/older-browsers.ts'
import '#ui/tokens.css'
import '#ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openHall } from './hall.ts'

createRoot(document.getElementById('root')!).render(<App hall={openHall()} />)
