import { number, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { attendanceNames, attendances } from '../model.ts'
import type { Session } from '../session-api.ts'

export function SessionLead({ held }: { readonly held: Session }) {
  const counts = attendances.map((state) => {
    const count = held.people.filter((one) => one.state === state).length
    return `${number(count)} ${attendanceNames[state].toLocaleLowerCase('vi')}`
  })
  return (
    <>
      <Link to={`/dao-tao/${held.classId}?phan=buoi-hoc`}>{held.className}</Link>, ngày {viDate(held.on)}, {held.starts}
      –{held.ends}, {held.teacher}: {counts.join(', ')}.
    </>
  )
}
