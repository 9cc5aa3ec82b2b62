import { useMay } from '#ui/session.ts'
import { OfficeDesk } from './OfficeDesk.tsx'
import { OwnDuties } from './OwnDuties.tsx'

/** Bàn làm việc: one who reaches only his own record sees what concerns him. */
export const DeskPage = () => (useMay('GET /api/people') ? <OfficeDesk /> : <OwnDuties />)
