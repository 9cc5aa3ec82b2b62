import type { Rule, Subject } from './kit/rule.ts'

export * from './library-changes.ts'
export * from './library-parameters.ts'

type Shelf = { readonly id: string; readonly title: string; readonly rules: () => Promise<readonly Rule[]> }

/** Every folder of law. A reader may load one of them and leave the others. */
export const shelves: readonly Shelf[] = [
  { id: 'pay', title: 'Tiền lương và phụ cấp', rules: async () => (await import('./pay/rules.ts')).rules },
  { id: 'retirement', title: 'Nghỉ hưu', rules: async () => (await import('./retirement/rules.ts')).rules },
  {
    id: 'appointments',
    title: 'Quy hoạch, bổ nhiệm, luân chuyển',
    rules: async () => (await import('./appointments/rules.ts')).rules,
  },
  {
    id: 'recruitment',
    title: 'Tuyển dụng và tập sự',
    rules: async () => (await import('./recruitment/rules.ts')).rules,
  },
  { id: 'evaluation', title: 'Đánh giá, xếp loại', rules: async () => (await import('./evaluation/rules.ts')).rules },
  {
    id: 'training',
    title: 'Đào tạo, bồi dưỡng',
    rules: async () => (await import('./training/rules.ts')).rules,
  },
  { id: 'discipline', title: 'Kỷ luật viên chức', rules: async () => (await import('./discipline/rules.ts')).rules },
  { id: 'honours', title: 'Thi đua, khen thưởng', rules: async () => (await import('./honours/rules.ts')).rules },
  { id: 'initiatives', title: 'Sáng kiến', rules: async () => (await import('./initiatives/rules.ts')).rules },
  { id: 'downsizing', title: 'Tinh giản biên chế', rules: async () => (await import('./downsizing/rules.ts')).rules },
  {
    id: 'exams',
    title: 'Hội đồng và kỳ thi tuyển dụng',
    rules: async () => (await import('./exams/rules.ts')).rules,
  },
  { id: 'skills', title: 'Chuẩn tin học, chứng chỉ', rules: async () => (await import('./skills/rules.ts')).rules },
  {
    id: 'deadlines',
    title: 'Thời hạn giải quyết thủ tục hành chính',
    rules: async () => (await import('./deadlines/rules.ts')).rules,
  },
  { id: 'calendar', title: 'Lịch làm việc và âm lịch', rules: async () => (await import('./calendar/rules.ts')).rules },
  {
    id: 'units',
    title: 'Đơn vị hành chính theo thời gian',
    rules: async () => (await import('./units/rules.ts')).rules,
  },
  { id: 'identity', title: 'Số định danh', rules: async () => (await import('./identity/rules.ts')).rules },
  {
    id: 'official-documents',
    title: 'Thể thức văn bản',
    rules: async () => (await import('./official-documents/rules.ts')).rules,
  },
]

export const shelfIds = shelves.map(({ id }) => id)

/** Undefined when there is no such subject. */
export async function loadSubject(id: string): Promise<Subject | undefined> {
  const shelf = shelves.find((one) => one.id === id)
  return shelf && { id: shelf.id, title: shelf.title, rules: await shelf.rules() }
}

/** Every subject, in the order of the shelves. */
export const loadSubjects = (): Promise<readonly Subject[]> =>
  Promise.all(shelves.map(async ({ id, title, rules }) => ({ id, title, rules: await rules() })))
