// Stands in for the libraries of 2008, which put what they had into the prototypes of everything, where `for in` finds it.
window.$ = (selector) => document.querySelectorAll(selector);
window.jQuery = window.$;

const extensions = [
  [
    Array.prototype,
    {
      each(callback) {
        for (let at = 0; at < this.length; at += 1) callback(this[at], at);
        return this;
      },
      first() {
        return this[0];
      },
      last() {
        return this[this.length - 1];
      },
      compact() {
        return this.filter((item) => item != null);
      },
      clone() {
        return [].concat(this);
      },
      // Theirs gave an array, where browsers later gave an iterator.
      entries() {
        return this.clone();
      },
    },
  ],
  [
    String.prototype,
    {
      strip() {
        return this.trim();
      },
      empty() {
        return this.length === 0;
      },
    },
  ],
  [
    Element.prototype,
    {
      show() {
        this.hidden = false;
        return this;
      },
      hide() {
        this.hidden = true;
        return this;
      },
      update(html) {
        this.innerHTML = html;
        return this;
      },
      render() {
        return this;
      },
      styles: [],
      number: 0,
      order: 'asc',
    },
  ],
  [
    Function.prototype,
    {
      bindAsEventListener(owner) {
        return (event) => this.call(owner, event);
      },
    },
  ],
];
for (const [prototype, more] of extensions) Object.assign(prototype, more);
