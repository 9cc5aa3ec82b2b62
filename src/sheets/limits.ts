const MiB = 1024 * 1024

/** A staff list of a whole province is under 3 MiB. Beyond these a file is refused before it can use up the memory. */
export const limits = {
  fileBytes: 32 * MiB,
  rows: 100_000,
  cells: 2_000_000,
  entries: 2_000,
  entryBytes: 128 * MiB,
  totalBytes: 192 * MiB,
  sharedStringBytes: 48 * MiB,
  /** Parts that are held as one tree while they are read (workbook, styles). */
  treeBytes: 8 * MiB,
  odsBytes: 24 * MiB,
  ratio: 200,
  ratioFrom: 8 * MiB,
} as const
