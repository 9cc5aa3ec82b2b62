const radians = Math.PI / 180
const sin = (degrees: number) => Math.sin(degrees * radians)
/** Hours east of Greenwich, as a part of a day: in another city a month or a leap month may begin on another day. */
export const hanoi = 7 / 24

/** Ngày Julius of the k-th new moon since 1900, in Hà Nội (Meeus, after Hồ Ngọc Đức). */
export function newMoonDay(k: number, zone = hanoi): number {
  const t = k / 1236.85
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t ** 2)
  const delta = -0.000278 + 0.000265 * t + 0.000262 * t ** 2
  return Math.floor(mean + correction(k, t) - delta + 0.5 + zone)
}

function correction(k: number, t: number): number {
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3
  return (
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun)
  )
}

/** Which twelfth of the year the sun stands in at the start of that day in Hà Nội, from the spring equinox: 0–11. */
export function solarTerm(julian: number, zone = hanoi): number {
  const t = (julian - 2_451_545.5 - zone) / 36_525
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2
  const longitude =
    mean +
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly)
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}
