import {html, nothing, svg} from 'lit';
import type {Lane} from './answers.js';
import type {Words} from './strings/index.js';

/** Two compositions, never one scaled down: text would be too small to read. */
const compositions = [
  {name: 'wide', width: 500, start: 40, mostBars: 14},
  {name: 'small', width: 288, start: 8, mostBars: 11},
] as const;
type Composition = (typeof compositions)[number];

const floor = 156;
const tallest = 129;

/** How long a carrier takes: counts on bars from 0, half and nine of ten as dotted lines. Too few parcels are only named. */
export function deliveryChart(
  lane: Lane,
  {carriers}: Words,
  {overDays, fewest, country}: {overDays: number; fewest: number; country: (code: string) => string},
) {
  const name = carriers.lane(lane.carrierName, country(lane.from), country(lane.to));
  const {p50, p90, n} = lane;
  if (p50 === undefined || p90 === undefined) return html`<p class="muted">${carriers.tooFew(name, n, fewest)}</p>`;
  return html`
    <section class="section chart" aria-label=${name}>
      <h2>${name}</h2>
      <p>${carriers.half(p50, p90)}</p>
      ${compositions.map((composition) => {
        const bars = barsOf(lane, composition);
        const said = bars.map(({days, parcels}) => carriers.bar(days, parcels)).join('; ');
        return html`<svg class=${composition.name} viewBox=${`0 0 ${composition.width} 180`} role="img" aria-label=${`${carriers.chart} ${said}.`}>
          ${drawn(bars, {p50, p90}, carriers, composition)}
        </svg>`;
      })}
      <p class="muted">${carriers.axis}. ${carriers.counted(n, overDays)}</p>
    </section>
  `;
}

interface Bar {
  readonly days: number;
  readonly parcels: number;
}

/** Every day from the first to the last, also those on which none arrived; a long tail is cut. */
function barsOf({histogram}: Lane, {mostBars}: Composition): Bar[] {
  const first = histogram[0]?.days ?? 0;
  const last = Math.min(histogram.at(-1)?.days ?? 0, first + mostBars - 1);
  return Array.from({length: last - first + 1}, (_, at) => ({
    days: first + at,
    parcels: histogram.find(({days}) => days === first + at)?.parcels ?? 0,
  }));
}

function drawn(
  bars: readonly Bar[],
  {p50, p90}: {p50: number; p90: number},
  words: Words['carriers'],
  {width: all, start}: Composition,
) {
  const step = Math.min(56, (all - start - 12) / bars.length);
  const most = Math.max(...bars.map(({parcels}) => parcels));
  const after = (day: number) => start + (day - (bars[0]?.days ?? 0) + 1) * step - step * 0.11;
  const mark = (day: number, y: number, text: string) => {
    if (day > (bars.at(-1)?.days ?? 0)) return nothing;
    const isFar = after(day) > all - 150;
    return svg`<path class="mark-line" d=${`M${after(day)} ${y - 6}V${floor}`} />
      <text class=${isFar ? 'p end' : 'p'} x=${after(day) + (isFar ? -6 : 6)} y=${y}>${text}</text>`;
  };
  return svg`
    ${bars.map(({days, parcels}, at) => {
      const height = Math.max(parcels > 0 ? 3 : 0, (parcels / most) * (tallest - 36));
      const x = start + at * step;
      const width = step * 0.78;
      return svg`<rect class=${days > p90 ? 'bar tail' : 'bar'} x=${x} y=${floor - height} width=${width} height=${height} rx="3" />
        <text class="n" x=${x + width / 2} y=${floor - height - 6}>${parcels}</text>
        <text class="d" x=${x + width / 2} y="174">${days}</text>`;
    })}
    <path class="base" d=${`M${start - 8} ${floor + 0.5}H${all - 8}`} />
    ${p50 === p90 ? nothing : mark(p50, 14, words.halfMark(p50))}
    ${mark(p90, p50 === p90 ? 14 : 36, words.mostMark(p90))}
  `;
}
