// The page's entry: registers its elements. Each screen asks the gateway below whose address the page is.
import {MerchantPage} from './merchant-page.js';
import {screens} from './screens/index.js';

for (const [name, element] of Object.entries({'merchant-page': MerchantPage, ...screens})) {
  if (!customElements.get(name)) customElements.define(name, element);
}
