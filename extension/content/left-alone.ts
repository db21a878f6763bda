// What is no text of the page: what people write in, programs, editors.

/** Elements whose text is never on the page, or is somebody's own. */
const unread = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'TITLE',
  'IFRAME',
  'OBJECT',
]);
const selector = '.CodeMirror,.cm-editor,.monaco-editor,.ace_editor,[role=textbox],[role=searchbox],select,noscript';

/** The element that a text stands in, be it the host of its shadow root. */
export function elementOf({parentNode}: Text): Element | undefined {
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

/** Whether `text` can be none of the page, as far as its own element says. */
export function isNoText(text: Text): boolean {
  const element = elementOf(text);
  return !element || unread.has(element.tagName);
}

/** Whether what stands in `element` is not to be read, or it is in no page. */
export function isLeftAlone(element: Element | undefined): boolean {
  for (let at = element; at; at = hostOf(at)) {
    if (unread.has(at.tagName) || at.closest(selector) || (at instanceof HTMLElement && at.isContentEditable))
      return true;
  }
  return !element;
}

export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Whether somebody sees what stands in `element`. */
export const isVisible = (element: Element | undefined): boolean =>
  element?.checkVisibility({opacityProperty: true, visibilityProperty: true}) === true;
