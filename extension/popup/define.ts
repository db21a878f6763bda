import '../../widget/index.js';
import {AddNumber} from './add-number.js';
import {CarrierChoice} from './carrier-choice.js';
import {OneOrder} from './one-order.js';
import {OrderPopup} from './order-popup.js';
import {PageNumbers} from './page-numbers.js';
import {TellChoices} from './tell-choices.js';
import {UndoToast} from './undo-toast.js';

/** Registers the elements of the popup. To be called: a bundler drops an import that only does something. */
export function definePopup(): void {
  customElements.define('add-number', AddNumber);
  customElements.define('carrier-choice', CarrierChoice);
  customElements.define('one-order', OneOrder);
  customElements.define('page-numbers', PageNumbers);
  customElements.define('tell-choices', TellChoices);
  customElements.define('undo-toast', UndoToast);
  customElements.define('order-popup', OrderPopup);
}
