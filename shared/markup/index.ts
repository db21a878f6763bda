export {readOrderMarkup} from './order-markup.js';
export {type SeenOrder, SeenOrderSchema, type SeenShipment} from './seen-order.js';
