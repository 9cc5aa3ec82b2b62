import { money, number } from '#ui/format.ts'
import { KeyValue } from '#ui/KeyValue.tsx'
import type { ClassDetail } from '../api.ts'
import { certificateNames, classLevelNames, courseKindNames, fundNames, subjectNames } from '../model.ts'

/** Thông tin and money of a class */
export function AboutClass({ held }: { readonly held: ClassDetail }) {
  const { course, funds, cost, people } = held
  const certificate = course?.certificate && certificateNames[course.certificate]
  const competency = course?.competency && `${course.competency.code}, mức ${course.competency.level}`
  const sent = people.filter((one) => one.sent).length
  const facts = [
    { label: 'Chương trình', value: course?.name },
    { label: 'Nội dung', value: subjectNames[held.subject] },
    { label: 'Loại khóa', value: held.kind && courseKindNames[held.kind] },
    { label: 'Cấp của lớp', value: classLevelNames[held.level] },
    { label: 'Địa điểm', value: held.place },
    { label: 'Số tiết', value: held.lessons && number(held.lessons) },
    { label: 'Văn bản mở lớp', value: held.paper },
    { label: 'Chứng chỉ', value: certificate },
    { label: 'Năng lực công nhận', value: competency },
    ...funds.map(({ fund, amount }) => ({ label: fundNames[fund], value: money(amount) })),
    {
      label: 'Tổng kinh phí',
      value: cost && money(cost),
      note: cost && sent > 0 ? `${money(Math.round(cost / sent))} mỗi học viên đã cử` : undefined,
    },
  ]
  return <KeyValue columns={2} facts={facts.map(({ value, ...fact }) => ({ ...fact, value: value || null }))} />
}
