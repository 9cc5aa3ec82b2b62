import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { axesOf, type Look, seriesOf, shownFigure } from './chart-series.ts'

echarts.use([AriaComponent, BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

export type Series = { readonly name: string; readonly values: readonly (number | null)[] }

/** `stack`: bars upon each other; `area`: areas upon each other; `pyramid`: two series, back to back. */
export type ChartKind = 'line' | 'bar' | 'stack' | 'area' | 'pyramid'

export type ChartData = {
  readonly kind: ChartKind
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  readonly unit?: string
}

/** Draw into `box`; colours are the design's. The tooltip is drawn, not HTML, so that a strict CSP holds. */
export function draw(box: HTMLElement, data: ChartData) {
  const chart = echarts.init(box)
  chart.setOption(optionOf(box, data))
  const repaint = () => chart.setOption(optionOf(box, data), { notMerge: true })
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  scheme.addEventListener('change', repaint)
  const watcher = new ResizeObserver(() => chart.resize())
  watcher.observe(box)
  return () => {
    scheme.removeEventListener('change', repaint)
    watcher.disconnect()
    chart.dispose()
  }
}

function optionOf(box: HTMLElement, data: ChartData) {
  const look = lookOf(box)
  const several = data.series.length > 1
  const bars = data.kind !== 'line' && data.kind !== 'area'
  return {
    animation: false,
    color: [...look.colours],
    // Told apart by a pattern or a mark too, never by colour alone.
    aria: { enabled: true, label: { enabled: false }, decal: { show: several && bars } },
    textStyle: look.text,
    grid: { left: 8, right: 16, top: several ? 36 : 12, bottom: 4, containLabel: true },
    legend: { show: several, type: 'plain', top: 0, left: 0, itemGap: 12, textStyle: look.text },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      valueFormatter: (value: unknown) => shownFigure(value, data.unit),
    },
    ...axesOf(data, look),
    series: seriesOf(data),
  }
}

function lookOf(box: HTMLElement): Look {
  const style = getComputedStyle(box)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    text: { color: token('--ink-soft'), fontFamily: style.fontFamily, fontSize: 13 },
    colours: ['--accent', '--waits-line', '--danger', '--done', '--line-strong', '--accent-strong'].map(token),
    line: token('--line'),
    axis: token('--line-strong'),
  }
}
