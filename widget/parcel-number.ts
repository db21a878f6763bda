import {html, nothing} from 'lit';
import {icon, icons} from './icon.js';
import {carrierOf, carrierPage, type Screen} from './screen.js';

/** Carrier, number, copy, and the carrier's own page; of a masked number only what is shown. */
export function parcelNumber(screen: Screen, copied: string, copy: (number: string, text: Node) => void) {
  const {parcel, words, view} = screen;
  if (!parcel) return nothing;
  const {number} = parcel.shipment;
  const page = carrierPage(parcel);
  const onCopy = ({currentTarget}: Event) => {
    const text = (currentTarget as HTMLElement).parentElement?.querySelector('.number');
    if (text) copy(number, text);
  };
  return html`
    <div class="parcel-number" part="number">
      <p><span class="muted">${carrierOf(parcel)}</span><br />${shownNumber(screen, number)}</p>
      ${
        view.access !== 'status'
          ? html`<button class="button icon-only" type="button" aria-label=${copied === number ? words.number.copied : words.number.copy(number)} @click=${onCopy}>
            ${icon(copied === number ? icons.check : icons.copy)}
          </button>`
          : nothing
      }
      ${
        page
          ? html`<a class="button bare" href=${page} target="_blank" rel="noopener noreferrer">
            ${words.number.open(carrierOf(parcel))} ${icon(icons.open)}<span class="hidden">, ${words.number.elsewhere}</span>
          </a>`
          : nothing
      }
    </div>
  `;
}

/** Dots are read out as what they are: the end of a number. */
function shownNumber({view, words}: Screen, number: string) {
  if (view.access !== 'status') return html`<bdi class="number" dir="ltr">${number}</bdi>`;
  const end = number.replaceAll('•', '');
  return html`<bdi class="number" dir="ltr" aria-hidden="true">${number}</bdi><span class="hidden">${words.number.endsIn(end)}</span>`;
}
