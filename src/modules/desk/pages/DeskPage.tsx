import { lazy } from 'react'
import { useMay } from '#ui/session.ts'
import { OfficeDesk } from './OfficeDesk.tsx'

const OwnDuties = lazy(async () => ({ default: (await import('./OwnDuties.tsx')).OwnDuties }))

/** Bàn làm việc: one who reaches only his own record sees what concerns him. */
export const DeskPage = () => (useMay('GET /api/people') ? <OfficeDesk /> : <OwnDuties />)
