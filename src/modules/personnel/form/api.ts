import * as z from 'zod'
import { AsOfQuery } from '../api.ts'
import { formVariants } from './model.ts'

/** Sơ yếu lý lịch tại một ngày, theo mẫu nào. */
export const FormQuery = z.object({ ...AsOfQuery.shape, variant: z.enum(formVariants).default('2008') })
export type FormQuery = z.infer<typeof FormQuery>

export const FormPage = z.object({ fullName: z.string(), pattern: z.string(), html: z.string() })
export type FormPage = z.infer<typeof FormPage>
