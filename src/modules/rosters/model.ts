/** Chờ xác nhận, đã nhập, đã rút, đã bỏ. Computed from timestamps, never stored. */
export const importStates = ['preview', 'confirmed', 'withdrawn', 'discarded'] as const
export type ImportState = (typeof importStates)[number]

/** Nhận, nhận kèm cảnh báo, tạm giữ. */
export const readings = ['accepted', 'warning', 'held'] as const
export type Reading = (typeof readings)[number]

/** Người mới, có thay đổi, như hồ sơ đang có. Held rows have none. */
export const outcomes = ['new', 'changed', 'same'] as const
export type Outcome = (typeof outcomes)[number]

/** How a row was recognised as somebody already known; `probable` is for the officer to decide. */
export const matchWays = ['id-number', 'name-and-birth', 'probable'] as const
export type MatchWay = (typeof matchWays)[number]
