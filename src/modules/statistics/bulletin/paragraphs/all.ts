import type { Writer } from '../frame.ts'
import { appointments } from './appointments.ts'
import { recruitment } from './recruitment.ts'
import { honours, initiatives, pay } from './rewards.ts'
import { training } from './training.ts'
import { workforce } from './workforce.ts'

/** The paragraphs in the order in which they are read. */
export const paragraphs: readonly Writer[] = [workforce, recruitment, appointments, training, pay, honours, initiatives]
