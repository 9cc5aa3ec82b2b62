import * as z from 'zod'
import { id, line, optionalLine, plainDate } from '#lib/shapes.ts'
import { fields, parts, stages } from './model.ts'

/** Mở đợt rà soát. Without `unitIds`: every unit that has people today. */
export const OpenCampaign = z.object({
  title: line(200),
  message: z.string().trim().max(2000).default(''),
  parts: z.array(z.enum(parts)).min(1, 'Hãy chọn nội dung rà soát'),
  dueOn: plainDate,
  unitIds: z.array(id).optional(),
})
export type OpenCampaign = z.infer<typeof OpenCampaign>

export const CampaignRow = z.object({
  id,
  title: z.string(),
  message: z.string(),
  parts: z.array(z.enum(parts)),
  dueOn: plainDate,
  openedOn: plainDate,
  openedBy: z.string(),
  stage: z.enum(stages),
  late: z.boolean(),
  units: z.int(),
  handedIn: z.int(),
  /** Đề nghị sửa chờ trả lời. */
  waiting: z.int(),
  closedNote: z.string().nullable(),
})
export type CampaignRow = z.infer<typeof CampaignRow>
export const Campaigns = z.array(CampaignRow)

export const UnitProgress = z.object({
  id,
  name: z.string(),
  people: z.int(),
  checked: z.int(),
  corrections: z.int(),
  waiting: z.int(),
  handedInAt: z.string().nullable(),
  handedInBy: z.string().nullable(),
})
export type UnitProgress = z.infer<typeof UnitProgress>

export const Correction = z.object({
  id,
  personId: id,
  personName: z.string(),
  unitId: id,
  unitName: z.string(),
  field: z.enum(fields),
  held: z.string().nullable(),
  wanted: z.string(),
  note: z.string().nullable(),
  proposedBy: z.string(),
  proposedOn: plainDate,
  accepted: z.boolean().nullable(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
})
export type Correction = z.infer<typeof Correction>

export const Campaign = CampaignRow.extend({
  progress: z.array(UnitProgress),
  corrections: z.array(Correction),
})
export type Campaign = z.infer<typeof Campaign>

export const CampaignLine = z.object({
  id,
  fullName: z.string(),
  /** Giá trị của từng nội dung rà soát, theo thứ tự của `parts`. */
  values: z.array(z.string()),
  checked: z.boolean(),
  corrections: z.array(Correction),
})
export type CampaignLine = z.infer<typeof CampaignLine>

export const UnitList = z.object({ campaign: CampaignRow, unit: UnitProgress, lines: z.array(CampaignLine) })
export type UnitList = z.infer<typeof UnitList>

export const CampaignId = z.object({ id })
export const UnitOfCampaign = z.object({ id, unitId: id })
export const CorrectionOfCampaign = z.object({ id, correctionId: id })

/** Xác nhận những người này đúng; without `personIds`: everybody of the unit not looked at yet. */
export const CheckLines = z.object({ personIds: z.array(id).optional() })
export type CheckLines = z.infer<typeof CheckLines>

export const ProposeCorrection = z.object({
  personId: id,
  field: z.enum(fields),
  wanted: line(500),
  note: optionalLine(500),
})
export type ProposeCorrection = z.infer<typeof ProposeCorrection>

/** Chấp nhận (ghi vào hồ sơ), hoặc không, kèm lý do. */
export const AnswerCorrection = z.object({ accept: z.boolean(), answer: optionalLine(500) })
export type AnswerCorrection = z.infer<typeof AnswerCorrection>

export const CloseCampaign = z.object({ note: line(500) })
export type CloseCampaign = z.infer<typeof CloseCampaign>
