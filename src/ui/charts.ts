import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

export type Series = { readonly name: string; readonly values: readonly (number | null)[] }
export type ChartData = {
  readonly kind: 'line' | 'bar'
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  readonly unit?: string
}

/** Draw into `box`; colours are the design's. The tooltip is drawn, not HTML, so that a strict CSP holds. */
export function draw(box: HTMLElement, data: ChartData) {
  const chart = echarts.init(box)
  chart.setOption(optionOf(box, data))
  const watcher = new ResizeObserver(() => chart.resize())
  watcher.observe(box)
  return () => {
    watcher.disconnect()
    chart.dispose()
  }
}

function optionOf(box: HTMLElement, { kind, labels, series, unit = '' }: ChartData) {
  const style = getComputedStyle(box)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const text = { color: token('--ink-soft'), fontFamily: style.fontFamily, fontSize: 13 }
  return {
    animation: false,
    color: [token('--accent'), token('--waits-line'), token('--danger'), token('--done'), token('--line-strong')],
    textStyle: text,
    grid: { left: 8, right: 16, top: series.length > 1 ? 36 : 12, bottom: 4, containLabel: true },
    legend: { show: series.length > 1, top: 0, left: 0, textStyle: text },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      valueFormatter: (value: unknown) => `${String(value)} ${unit}`,
    },
    xAxis: {
      type: 'category',
      data: [...labels],
      axisLabel: text,
      axisLine: { lineStyle: { color: token('--line-strong') } },
    },
    yAxis: { type: 'value', axisLabel: text, splitLine: { lineStyle: { color: token('--line') } } },
    series: series.map(({ name, values }) => ({ type: kind, name, data: [...values], barMaxWidth: 28, symbolSize: 7 })),
  }
}
