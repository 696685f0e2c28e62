/** Horizontal bars in percent, one for each name, legible in grey print. */
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { decimalOf, plainText, round } from '../decimal.ts';
import { angka } from '../format.ts';
import type { Bahan, Batang, Chart } from './chart.ts';

use([BarChart, GridComponent, SVGRenderer]);

const lebar = 640;
const tinggiBatang = 46;
const tinggiSumbu = 52;
const lebarNama = 230;
const tinta = '#1f2933';
const garis = '#c3c9d0';
const isi = '#3c5a78';

export const batangMendatar: Chart = (bahan) => {
  const height = bahan.batang.length * tinggiBatang + tinggiSumbu;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: lebar, height });
  try {
    chart.setOption(option(bahan));
    return stableIds(withoutScript(chart.renderToSVGString({ useViewBox: true })), bahan.id);
  } finally {
    // Its timers would keep the program from ending.
    chart.dispose();
  }
};

function option({ batang, satuanSumbu, huruf }: Bahan) {
  const text = { color: tinta, fontFamily: huruf, fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    grid: { left: lebarNama + 12, right: 64, top: 6, bottom: 40 },
    xAxis: {
      type: 'value' as const,
      min: awalSumbu(batang),
      max: ujungSumbu(batang),
      name: satuanSumbu,
      nameLocation: 'middle' as const,
      nameGap: 26,
      nameTextStyle: text,
      axisLabel: { ...text, fontSize: 11, formatter: (at: number) => angka(decimalOf(at)) },
      splitLine: { lineStyle: { color: garis } },
    },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: batang.map(({ nama }) => nama),
      axisTick: { show: false },
      // The names stand at the edge, also where bars go below zero.
      axisLine: { lineStyle: { color: tinta }, onZero: false },
      axisLabel: { ...text, width: lebarNama, overflow: 'break' as const, lineHeight: 14, interval: 0 },
    },
    series: [{ type: 'bar' as const, barWidth: 20, itemStyle: { color: isi }, data: batang.map(bar), silent: true }],
  };
}

function bar({ nilai, teks }: Batang) {
  const label = {
    show: true,
    position: nilai.lt('0') ? ('left' as const) : ('right' as const),
    color: tinta,
    fontSize: 12,
    formatter: () => teks,
  };
  return { value: length(nilai), label };
}

/** Only the length of a bar is a float; what is printed beside it is text. */
function length(nilai: Batang['nilai']): number {
  return Number(plainText(round(nilai, 4)));
}

/** A full hundred at least; above it, the next whole step. */
function ujungSumbu(batang: readonly Batang[]): number {
  const longest = Math.max(100, ...batang.map(({ nilai }) => length(nilai)));
  const step = langkahSumbu(longest);
  return Math.ceil(longest / step) * step;
}

/** Zero, or a whole step below the shortest bar, with room for its text. */
function awalSumbu(batang: readonly Batang[]): number {
  const shortest = Math.min(0, ...batang.map(({ nilai }) => length(nilai)));
  if (shortest === 0) return 0;
  const step = langkahSumbu(Math.max(-shortest, ujungSumbu(batang)));
  return Math.floor(shortest / step) * step - step;
}

function langkahSumbu(longest: number): number {
  return 10 ** Math.floor(Math.log10(longest)) / 2;
}

/** What the library adds for its own script on a living page has no use on paper. */
function withoutScript(svg: string): string {
  return svg.replace(/<style[^>]*>.*?<\/style>/gs, '').replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '');
}

/** The library counts its ids through the whole run: they would differ from one build to the next. */
function stableIds(svg: string, id: string): string {
  const found = new Map<string, string>();
  return svg.replaceAll(/zr\d+-/g, (counted) => {
    const known = found.get(counted) ?? `${id}-${found.size}-`;
    found.set(counted, known);
    return known;
  });
}
