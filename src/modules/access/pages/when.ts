const local = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** 2018-04-01T02:30:05Z → '01/04/2018 09:30:05', in Vietnam */
export const second = (iso: string) => local.format(Date.parse(iso)).replace(', ', ' ')
