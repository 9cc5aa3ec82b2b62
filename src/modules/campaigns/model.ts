import type { PlainDate } from '#lib/date.ts'

/** Nội dung rà soát: what of each person a unit is asked to look at. */
export const parts = ['name', 'birth', 'sex', 'posting', 'step', 'degree'] as const
export type Part = (typeof parts)[number]
export const partNames: Readonly<Record<Part, string>> = {
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  sex: 'Giới tính',
  posting: 'Chức vụ, chức danh',
  step: 'Ngạch, bậc lương',
  degree: 'Trình độ chuyên môn',
}

/** What a correction speaks of. */
export const fields = ['name', 'birth', 'sex', 'title', 'office', 'unit', 'step', 'degree', 'other'] as const
export type Field = (typeof fields)[number]
export const fieldNames: Readonly<Record<Field, string>> = {
  name: 'Họ và tên',
  birth: 'Ngày sinh',
  sex: 'Giới tính',
  title: 'Chức danh, công việc',
  office: 'Chức vụ',
  unit: 'Đơn vị',
  step: 'Ngạch, bậc lương',
  degree: 'Trình độ chuyên môn',
  other: 'Nội dung khác',
}

/** Those the system writes itself when the officer accepts; the others he corrects on the record first, by its own act. */
export const written = ['name', 'birth', 'sex', 'title', 'office'] as const satisfies readonly Field[]
export type Written = (typeof written)[number]
export const isWritten = (field: Field): field is Written => (written as readonly Field[]).includes(field)

export const stages = ['open', 'done', 'closed'] as const
/** Tình trạng, computed: everybody has handed in, or the officer closed it. */
export type Stage = (typeof stages)[number]
export const stageNames: Readonly<Record<Stage, string>> = {
  open: 'Đang rà soát',
  done: 'Đã xong',
  closed: 'Đã đóng',
}

export type Units = { readonly handedIn: number; readonly units: number; readonly waiting: number }

export const stageOf = ({ closedAt, handedIn, units, waiting }: Units & { readonly closedAt: unknown }): Stage =>
  closedAt ? 'closed' : handedIn === units && waiting === 0 ? 'done' : 'open'

export const isLate = (stage: Stage, dueOn: PlainDate, today: PlainDate) => stage === 'open' && dueOn < today
