// The physical floor: the same elements made by hand, as a custom element without any library.
import {given} from './given.js';
import {timelineStyle} from './timeline-style.js';

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

class VanillaTimeline extends HTMLElement {
  connectedCallback(): void {
    const {headline, say, days} = given();
    const root = this.attachShadow({mode: 'open'});
    root.append(element('style', timelineStyle), element('h2', headline), element('p', say));
    for (const {day, events} of days) {
      const scans = events.map(({time, text, place}) =>
        element('li', element('time', time), element('span', text, element('small', place))),
      );
      root.append(element('section', element('h3', day), element('ol', ...scans)));
    }
  }
}

customElements.define('vanilla-timeline', VanillaTimeline);
