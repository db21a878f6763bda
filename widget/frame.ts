import {html} from 'lit';

export interface Frame {
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  /** What is read out. */
  readonly spoken: string;
  readonly isBusy: boolean;
}

/** What is around whatever the element shows. */
export function frame({direction, language, spoken, isBusy}: Frame, content: unknown) {
  return html`
    <div class="frame" dir=${direction} lang=${language}>
      <p class="hidden" role="status">${spoken}</p>
      <div class="body" aria-busy=${isBusy}>${content}</div>
    </div>
  `;
}
