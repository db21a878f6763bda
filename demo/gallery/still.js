/** What gets the focus in a window does not move the page to it, until that is undone. */
export function holdStill({HTMLElement: {prototype}}) {
  const {focus} = prototype;
  prototype.focus = function (options) {
    focus.call(this, {...options, preventScroll: true});
  };
  return () => {
    prototype.focus = focus;
  };
}
