import { type Finding, finding } from '#law/kit/finding.ts'
import type { Parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { examItems, examMethods, examPapersShown, recordWitnesses, spareQuestionPapers } from './exam-room.ts'

/** Null where no text of the day was read. */
export type ExamRoom = {
  readonly papers: readonly string[]
  readonly items: readonly string[] | null
  readonly methods: readonly string[] | null
  readonly witnesses: number
}

/** Nội quy phòng thi: what is shown, what may be brought, who signs for a candidate who will not */
export function examRoom(lawOn: PlainDate): Finding<ExamRoom> {
  const papers = examPapersShown.on(lawOn)
  const witnesses = recordWitnesses.on(lawOn)
  const [items, methods] = [read(examItems, lawOn), read(examMethods, lawOn)]
  const value = {
    papers: papers.value,
    items: items[0]?.value ?? null,
    methods: methods[0]?.value ?? null,
    witnesses: witnesses.value,
  }
  const says = `Thí sinh xuất trình ${papers.value.join(' hoặc ')}`
  return finding(value, says, () => ({
    from: [
      papers,
      ...items.map((one) => finding(one.value, `Được mang vào: ${one.value.join(', ')}`, { from: [one] })),
      ...methods.map((one) => finding(one.value, `Hình thức thi: ${one.value.join('; ')}`, { from: [one] })),
      finding(witnesses.value, `Thí sinh không ký biên bản thì ${witnesses.value} thí sinh bên cạnh ký`, {
        from: [witnesses],
      }),
      spareQuestionPapers.on(lawOn),
    ],
  }))
}

const read = <T>(one: Parameter<T>, on: PlainDate): readonly Finding<T>[] =>
  on < one.eras[0]!.from ? [] : [one.on(on)]
