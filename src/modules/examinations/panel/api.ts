import * as z from 'zod'
import { FindingShape, id } from '#lib/shapes.ts'
import { panelRoles } from './model.ts'

export const AppointPanel = z.object({
  members: z
    .array(z.object({ personId: id, role: z.enum(panelRoles), isOpener: z.boolean() }))
    .min(1, 'Hãy chọn thành viên hội đồng.')
    .max(15),
})
export type AppointPanel = z.infer<typeof AppointPanel>

/** Câu bí mật của thành viên; it is never kept. */
export const PassPhrase = z.object({
  passPhrase: z.string().min(16, 'Câu bí mật cần ít nhất 16 ký tự, nên là bốn, năm từ không liên quan nhau.').max(200),
})
export type PassPhrase = z.infer<typeof PassPhrase>

export const PanelView = z.object({
  members: z.array(
    z.object({
      personId: id,
      fullName: z.string(),
      title: z.string().nullable(),
      unit: z.string().nullable(),
      role: z.enum(panelRoles),
      isOpener: z.boolean(),
      accepted: z.boolean(),
      hasAccount: z.boolean(),
    }),
  ),
  finding: FindingShape.nullable(),
})
export type PanelView = z.infer<typeof PanelView>
