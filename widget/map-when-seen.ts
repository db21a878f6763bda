import {noChange, nothing, render} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ElementPart} from 'lit/directive.js';
import type {Journey} from '../shared/answer/journey.js';
import type {compose, Mark} from './map/map.js';
import {mapView} from './map-view.js';

/** How far off the box may still be when its map begins to load. */
const near = '200px';
const fonts: Readonly<Record<Mark['kind'], string>> = {passed: '500 12px', last: '680 13px', next: '500 12px'};

/** Draws a journey into its element once that comes near the view, and anew when its size or the journey changes. */
class MapWhenSeen extends AsyncDirective {
  #box: Element | undefined;
  #shown: [journey: Journey, label: string] | undefined;
  #compose: typeof compose | undefined;
  readonly #sight = new IntersectionObserver((entries) => this.#seen(entries), {rootMargin: near});
  readonly #size = new ResizeObserver(() => this.#draw());

  render(_journey: Journey, _label: string): symbol {
    return noChange;
  }

  override update({element}: ElementPart, shown: [journey: Journey, label: string]): symbol {
    // The element around it is drawn anew each minute, and a map is dear.
    if (JSON.stringify(shown) === JSON.stringify(this.#shown)) return noChange;
    this.#shown = shown;
    if (this.#box) this.#draw();
    else {
      this.#box = element;
      this.reconnected();
    }
    return noChange;
  }

  protected override reconnected(): void {
    if (this.#box) (this.#compose ? this.#size : this.#sight).observe(this.#box);
  }

  protected override disconnected(): void {
    this.#sight.disconnect();
    this.#size.disconnect();
  }

  async #seen(entries: readonly IntersectionObserverEntry[]): Promise<void> {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    this.#sight.disconnect();
    try {
      const map = await import('./map/map.js');
      this.#compose = map.compose;
      if (this.#box) wear(this.#box, map.look);
      if (this.isConnected) this.reconnected();
    } catch {
      // The same in words.
      this.#box?.parentElement?.classList.add('in-words');
    }
  }

  /** As large as the box, a pixel for a pixel. */
  #draw(): void {
    const [box, shown, composed] = [this.#box, this.#shown, this.#compose];
    if (!box || !shown || !composed) return;
    const [journey, label] = shown;
    const size = {width: box.clientWidth, height: box.clientHeight};
    const picture = size.width > 0 && composed(journey, size, ruler(box));
    render(picture ? mapView(picture, label, journey.moves) : nothing, box as HTMLElement);
  }
}

const worn = new WeakSet<Node>();

/** Adds a style sheet to those of the box's tree. */
function wear(box: Element, look: string): void {
  const root = box.getRootNode();
  if (worn.has(root) || !(root instanceof ShadowRoot || root instanceof Document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  worn.add(root);
}

/** How wide names are in the font of `box`. */
function ruler(box: Element): (name: string, kind: Mark['kind']) => number {
  const context = document.createElement('canvas').getContext('2d');
  const {fontFamily} = getComputedStyle(box);
  return (name, kind) => {
    if (!context) return name.length * 8;
    context.font = `${fonts[kind]} ${fontFamily}`;
    return context.measureText(name).width + 3;
  };
}

export const mapWhenSeen = directive(MapWhenSeen);
