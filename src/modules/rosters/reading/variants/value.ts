export type Value = string | number | Date | null
