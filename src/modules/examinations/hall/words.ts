const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

/** '07 giờ 30 ngày 02/09/2026' */
export function vietnamMoment(at: Date): string {
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${part['hour']} giờ ${part['minute']} ngày ${part['day']}/${part['month']}/${part['year']}`
}
