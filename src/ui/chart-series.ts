import type { ChartData } from './charts.ts'
import { decimal, number } from './format.ts'

export type Look = {
  readonly text: { readonly color: string; readonly fontFamily: string; readonly fontSize: number }
  readonly colours: readonly string[]
  readonly line: string
  readonly axis: string
}

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'] as const
const strokes = ['solid', 'dashed', 'dotted'] as const

/** 17412 → '17.412 người'; a pyramid's left side is negative only to be drawn there. */
export function shownFigure(value: unknown, unit = ''): string {
  if (typeof value !== 'number') return 'chưa có'
  const size = Math.abs(value)
  const text = Number.isInteger(size) ? number(size) : decimal(size)
  return unit === '' ? text : `${text} ${unit}`
}

export function axesOf({ kind, labels, unit }: ChartData, { text, line, axis }: Look) {
  const names = {
    type: 'category',
    data: [...labels],
    axisLabel: { ...text, hideOverlap: true },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: axis } },
  }
  const figures = {
    type: 'value',
    axisLabel: {
      ...text,
      hideOverlap: true,
      formatter: (value: number) => shownFigure(value, unit === '%' ? '%' : ''),
    },
    splitLine: { lineStyle: { color: line } },
  }
  if (kind !== 'pyramid') return { xAxis: names, yAxis: figures }
  return { xAxis: { ...figures, splitNumber: 4 }, yAxis: { ...names, axisLabel: { ...text, interval: 0 } } }
}

export function seriesOf({ kind, series }: ChartData) {
  const piled = kind === 'stack' || kind === 'area' || kind === 'pyramid'
  return series.map(({ name, values }, at) => ({
    name,
    data: kind === 'pyramid' && at === 0 ? values.map((value) => (value === null ? null : -value)) : [...values],
    ...(piled && { stack: 'all' }),
    ...(kind === 'line' || kind === 'area'
      ? {
          type: 'line',
          symbol: symbols[at % symbols.length],
          symbolSize: 8,
          lineStyle: { type: strokes[at % strokes.length], width: 2 },
          ...(kind === 'area' && { areaStyle: { opacity: 0.3 } }),
        }
      : { type: 'bar', barMaxWidth: 28, ...(kind === 'pyramid' && { barCategoryGap: '20%' }) }),
  }))
}
