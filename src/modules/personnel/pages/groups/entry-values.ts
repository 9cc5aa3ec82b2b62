/** What the form of an entry holds: the fields of its group, its days, the reason. */
export type EntryValues = Record<string, string | number | null>
